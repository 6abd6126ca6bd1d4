package org.backstory.content.load;

import java.util.List;
import org.backstory.content.check.AgeFigures;
import org.backstory.content.check.Attractions;
import org.backstory.content.check.Citations;
import org.backstory.content.check.CompleteWords;
import org.backstory.content.check.CourseFigures;
import org.backstory.content.check.DividedPictures;
import org.backstory.content.check.ExerciseWords;
import org.backstory.content.check.FileNames;
import org.backstory.content.check.FrameScreens;
import org.backstory.content.check.GuideSteps;
import org.backstory.content.check.Holds;
import org.backstory.content.check.ItemsWords;
import org.backstory.content.check.JointParts;
import org.backstory.content.check.JointTree;
import org.backstory.content.check.LabMoves;
import org.backstory.content.check.LabOutcomes;
import org.backstory.content.check.LabReadings;
import org.backstory.content.check.Length;
import org.backstory.content.check.OptionalWords;
import org.backstory.content.check.PartIds;
import org.backstory.content.check.PeopleFigures;
import org.backstory.content.check.Placeholders;
import org.backstory.content.check.PoseAngles;
import org.backstory.content.check.PoseTimes;
import org.backstory.content.check.ReviewDates;
import org.backstory.content.check.Rule;
import org.backstory.content.check.SpeakerNotes;
import org.backstory.content.check.TermMarks;
import org.backstory.content.check.UniqueIds;
import org.backstory.content.check.questions.BodyRegions;
import org.backstory.content.check.questions.CanFire;
import org.backstory.content.check.questions.EarlierQuestions;
import org.backstory.content.check.questions.Frame;
import org.backstory.content.check.questions.ItemIds;
import org.backstory.content.check.questions.KnownQuestions;
import org.backstory.content.check.questions.NoCircles;
import org.backstory.content.check.questions.QuestionWords;
import org.backstory.content.check.questions.Ranges;
import org.backstory.content.check.questions.ReadingScreens;
import org.backstory.content.check.questions.SignActions;
import org.backstory.content.reading.ReadingLevel;
import org.backstory.content.reading.SentenceLength;

/** All rules that a pack is held to. A new rule is a class and a line here. */
final class Rules {

    private Rules() {
    }

    /** The rules that hold what is around every screen, so that the first can be shown before all others were checked. */
    static List<Rule> frame() {
        return List.of(new UniqueIds(), new FrameScreens(), new FileNames(), new CompleteWords());
    }

    /** The rules. */
    static List<Rule> all() {
        return List.of(new UniqueIds(), new FrameScreens(), new FileNames(), new ReviewDates(),
                new CompleteWords(), new ItemsWords(), new OptionalWords(), new SpeakerNotes(), new Length(),
                new PartIds(), new DividedPictures(), new Citations(), new TermMarks(), new Placeholders(),
                new GuideSteps(), new AgeFigures(), new CourseFigures(), new PeopleFigures(),
                new Frame(), new KnownQuestions(), new NoCircles(), new EarlierQuestions(), new Ranges(), new CanFire(),
                new SignActions(), new ReadingScreens(), new BodyRegions(), new ItemIds(), new QuestionWords(),
                new Attractions(), new LabOutcomes(), new LabReadings(), new LabMoves(),
                new JointTree(), new JointParts(), new PoseAngles(), new PoseTimes(), new Holds(), new ExerciseWords(),
                new ReadingLevel(), new SentenceLength());
    }
}
