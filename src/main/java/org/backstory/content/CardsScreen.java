package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Cards with small pictures; touching one tells more. */
@Doc("Cards with small pictures; touching one tells more.")
@Kind("cards")
public record CardsScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The cards in reading order.") @Bounds(min = 2, max = 6) List<Card> cards,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return cards.stream().map(Card::picture).toList();
    }

    @Override
    public List<Item> items() {
        return cards.stream().map(card -> Item.told(card.id())).toList();
    }
}
