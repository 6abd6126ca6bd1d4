// What a page can do beyond reading: keys turn its screens, and touching a name shows it in the picture.
// Without this script everything is there, one screen after the other.
'use strict';
(() => {
    const slides = typeof Reveal !== 'undefined';
    const sections = [...document.querySelectorAll('section')];

    // ---- pictures ----

    const parts = (picture, ids) => (ids || '').split(' ').filter(Boolean)
        .flatMap(id => [...picture.querySelectorAll('[data-part="' + CSS.escape(id) + '"]')]);

    function show(section, button) {
        const chosen = button ? button.dataset : {};
        section.querySelectorAll('.views .picture, .stage .picture').forEach((picture, i) => {
            picture.querySelectorAll('[data-state]').forEach(part => part.removeAttribute('data-state'));
            for (const [key, state] of [['weak', 'weak'], ['lit', 'lit'], ['glow', 'lit'], ['gone', 'gone']]) {
                parts(picture, chosen[key + i]).forEach(part => { part.dataset.state = state; });
            }
            picture.classList.toggle('dimmed', Boolean(chosen['lit' + i]));
        });
    }

    for (const section of sections) {
        const choices = [...section.querySelectorAll('.choices h3 button')];
        choices.forEach(button => button.addEventListener('click', () => {
            const lab = button.closest('.lab');
            const on = lab || button.getAttribute('aria-pressed') === 'false';
            choices.forEach(other => other.setAttribute('aria-pressed', String(on && other === button)));
            show(section, on ? button : null);
        }));
        tabs(section, [...section.querySelectorAll('.views > figure')]);
    }

    // several views of a thing: one at a time, and a button for each
    function tabs(section, views) {
        if (views.length < 2) {
            return;
        }
        const row = document.createElement('div');
        row.className = 'tabs';
        const choose = chosen => views.forEach((view, i) => {
            view.hidden = i !== chosen;
            row.children[i].setAttribute('aria-pressed', String(i === chosen));
        });
        views.forEach((view, i) => {
            const name = view.querySelector('figcaption');
            const button = document.createElement('button');
            button.type = 'button';
            button.textContent = name.textContent;
            button.addEventListener('click', () => choose(i));
            name.hidden = true;
            row.append(button);
        });
        views[0].parentNode.prepend(row);
        choose(0);
        addEventListener('beforeprint', () => views.forEach(view => { view.hidden = false; }));
        addEventListener('afterprint', () => choose(0));
    }

    // ---- the other language begins where this one is ----

    const here = () => sections.find(section => slides ? section.classList.contains('present')
        : section.getBoundingClientRect().bottom > innerHeight / 3) || sections[0];
    document.querySelectorAll('a.language').forEach(link => link.addEventListener('click', () => {
        link.hash = here().id;
    }));

    // ---- on paper nothing stays folded ----

    addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(one => { one.open = true; }));

    if (slides) {
        document.documentElement.classList.add('slides-mode');
        Reveal.initialize({
            disableLayout: true, hash: true, controls: false, progress: false, center: false, transition: 'none',
            backgroundTransition: 'none', viewDistance: 2, keyboardCondition: () => !document.querySelector(':popover-open')
        });
        return;
    }

    // ---- keys ----

    const go = steps => {
        const next = sections[sections.indexOf(here()) + steps];
        if (next) {
            history.pushState(null, '', '#' + next.id);
            next.scrollIntoView();
            next.focus({preventScroll: true});
        }
    };
    addEventListener('keydown', event => {
        if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector(':popover-open')) {
            return;
        }
        const box = here().getBoundingClientRect();
        const head = document.querySelector('header').offsetHeight;
        // a screen that is taller than the window is read to its end first
        const steps = {
            ArrowRight: 1, ArrowLeft: -1,
            PageDown: box.bottom <= innerHeight + 4 ? 1 : 0,
            PageUp: box.top >= head - 4 ? -1 : 0
        }[event.key];
        if (steps) {
            event.preventDefault();
            go(steps);
        }
    });
})();
