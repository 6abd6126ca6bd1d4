package org.backstory.mode.present;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.backstory.content.Screen;
import org.backstory.settings.Settings;
import org.backstory.shell.SlidePictures;

/** What the group sees next, as it will be. It is drawn when the new slide is up: turning the page comes first. */
final class NextPicture extends Region {

    /** Turning a page has then long been seen, ms. */
    private static final long AFTER = 120;

    private final Talk talk;
    private final Settings.Clinic clinic;
    private final ImageView picture = new ImageView();
    private final Label theEnd = new Label();
    private Dimension2D slide = new Dimension2D(16, 9);
    private double density = 1;
    private int asked;

    NextPicture(Talk talk, Settings.Clinic clinic) {
        this.talk = talk;
        this.clinic = clinic;
        getStyleClass().add("slide-room");
        setId("next-slide");
        theEnd.getStyleClass().add("desk-soft");
        theEnd.setWrapText(true);
        theEnd.setAlignment(Pos.CENTER);
        setMinSize(0, 0);
        getChildren().addAll(picture, theEnd);
        widthProperty().subscribe((_, _) -> refresh(slide, density));
    }

    /**
     * Draws what comes next, soon.
     *
     * @param size what the slide is laid out for, px
     * @param dots how many dots of the speaker's screen one px of this region is
     */
    void refresh(Dimension2D size, double dots) {
        slide = size;
        density = dots;
        int now = ++asked;
        CompletableFuture.delayedExecutor(AFTER, TimeUnit.MILLISECONDS, Platform::runLater).execute(() -> {
            if (now == asked && getScene() != null) {
                draw();
            }
        });
    }

    /** Draws it now. */
    void draw() {
        Optional<Screen> next = talk.deck().after(talk.visit().navigator().place());
        theEnd.setText(next.isPresent() ? "" : talk.words().speaker().theEnd());
        picture.setImage(next.map(screen -> new SlidePictures(talk.pack(), clinic, slide.getWidth(), slide.getHeight(), false)
                .draw(talk.visit().at(screen, talk.pack()), Math.max(0.1, fit() * density))).orElse(null));
        requestLayout();
    }

    private double fit() {
        return Math.min(getWidth() / slide.getWidth(), getHeight() / slide.getHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(0, width) * slide.getHeight() / slide.getWidth();
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(slide.getWidth() * fit());
        picture.setFitHeight(slide.getHeight() * fit());
        picture.relocate((getWidth() - slide.getWidth() * fit()) / 2, (getHeight() - slide.getHeight() * fit()) / 2);
        theEnd.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
