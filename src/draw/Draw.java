import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Redraws the pictures of the back-pain pack: all, or those named as arguments. Run in the repository's root folder:
 * java src/draw/Draw.java [name...]
 */
final class Draw {
    private static final Path FOLDER = Path.of("content/back-pain/illustrations");

    public static void main(String[] names) throws Exception {
        Map<String, Supplier<Svg>> pictures = pictures();
        Files.createDirectories(FOLDER);
        for (String name : names.length == 0 ? pictures.keySet() : List.of(names)) {
            if (!pictures.containsKey(name)) {
                System.err.println("there is no picture '" + name + "'; there are " + String.join(", ", pictures.keySet()));
                System.exit(2);
            }
            Files.writeString(FOLDER.resolve(name + ".svg"), pictures.get(name).get().text());
            System.out.println(name);
        }
    }

    private static Map<String, Supplier<Svg>> pictures() {
        Map<String, Supplier<Svg>> pictures = new LinkedHashMap<>();
        // bones, discs, nerves, causes
        pictures.put("spine-side", SpineSide::draw);
        pictures.put("motion-segment", MotionSegment::draw);
        pictures.put("disc-top", TopView::discTop);
        pictures.put("facet-healthy", FacetPair::healthy);
        pictures.put("facet-arthritis", FacetPair::arthritis);
        pictures.put("vertebra-healthy", FracturePair::healthy);
        pictures.put("vertebra-fracture", FracturePair::fracture);
        pictures.put("disc-healthy", TopView::discHealthy);
        pictures.put("disc-herniated", TopView::discHerniated);
        pictures.put("canal-healthy", TopView::canalHealthy);
        pictures.put("canal-narrow", TopView::canalNarrow);
        pictures.put("spine-back", SpineBack::draw);
        pictures.put("several-things", SeveralThings::draw);
        pictures.put("card-back", BackCard::draw);
        pictures.put("card-causes", BoneCards::causes);
        pictures.put("scan", BoneCards::scan);
        // muscles, trunk
        pictures.put("muscles-back", MusclesBack::draw);
        pictures.put("deep-core-study", DeepCoreStudy::draw);
        pictures.put("core-canister", CoreCanister::draw);
        pictures.put("trunk-section", TrunkSection::draw);
        pictures.put("core-lab", CoreLab::draw);
        pictures.put("compensator", Compensator::draw);
        pictures.put("load", Load::draw);
        pictures.put("load-push", Load::push);
        // people
        pictures.put("runner", RunPictures::runner);
        pictures.put("runner-model", RunModel::draw);
        pictures.put("running-group", RunPictures::group);
        pictures.put("card-running", RunPictures::card);
        pictures.put("study-lab", RunPictures::lab);
        pictures.put("welcome", WelcomePicture::draw);
        pictures.put("exercise-bird-dog", ExercisePictures::birdDog);
        pictures.put("exercise-walking", WalkPictures::walking);
        pictures.put("stay-active", WalkPictures::stayActive);
        pictures.put("card-helps", WalkPictures::card);
        pictures.put("stretch-hamstring", StretchPictures::hamstring);
        pictures.put("stretch-hip", StretchPictures::hip);
        pictures.put("stretch-cat", StretchPictures::cat);
        pictures.put("talk-to-clinician", CarePictures::talk);
        pictures.put("hands-on", CarePictures::handsOn);
        pictures.put("rehab", CarePictures::rehab);
        pictures.put("lifting", DayPictures::lifting);
        pictures.put("sit-and-move", DayPictures::sitAndMove);
        pictures.put("sleep", DayPictures::sleep);
        // figures whose joints turn; their pivots and angles stand in figures/*.json
        pictures.put("figure-person", FigurePictures::person);
        pictures.put("figure-front", FigurePictures::front);
        pictures.put("figure-runner", FigurePictures::runner);
        // things and symbols
        pictures.put("sign-numb-seat", SignBody::numbSeat);
        pictures.put("sign-both-legs", SignBody::bothLegs);
        pictures.put("sign-one-leg", SignBody::oneLeg);
        pictures.put("sign-weak-foot", SignBody::weakFoot);
        pictures.put("sign-chest", SignBody::chest);
        pictures.put("sign-lump", SignBody::lump);
        pictures.put("sign-bladder", SignThings::bladder);
        pictures.put("sign-fever", SignThings::fever);
        pictures.put("sign-infection", SignThings::infection);
        pictures.put("sign-history", SignThings::history);
        pictures.put("sign-weight", SignThings::weight);
        pictures.put("sign-private", SignThings::privateChange);
        pictures.put("sign-collapse", SignPeople::collapse);
        pictures.put("sign-accident", SignPeople::accident);
        pictures.put("sign-small-fall", SignPeople::smallFall);
        pictures.put("sign-night", SignPeople::night);
        pictures.put("sign-morning", SignPeople::morning);
        pictures.put("sign-walking", SignPeople::walking);
        pictures.put("sign-pregnant", SignPeople::pregnant);
        pictures.put("heat", CardCare::heat);
        pictures.put("massage", CardCare::massage);
        pictures.put("needles", CardCare::needles);
        pictures.put("medicine", CardCare::medicine);
        pictures.put("mind", CardMind::mind);
        pictures.put("yoga", CardMind::yoga);
        pictures.put("team", CardMind::team);
        pictures.put("walk", CardMove::walk);
        pictures.put("strength", CardMove::strength);
        pictures.put("pilates-mat", CardMove::mat);
        pictures.put("pacing", CardMove::pacing);
        pictures.put("desk", CardDay::desk);
        pictures.put("lift-box", CardDay::liftBox);
        pictures.put("sleep-bed", CardDay::bed);
        pictures.put("bed-rest-empty", CardDay::bedAndClock);
        pictures.put("belt", CardGrey::belt);
        pictures.put("traction", CardGrey::traction);
        pictures.put("tens", CardGrey::tens);
        pictures.put("insole", CardGrey::insole);
        pictures.put("strong-pills", CardGrey::pills);
        pictures.put("weeks", ScenePath::weeks);
        pictures.put("plan", ScenePath::plan);
        pictures.put("questions", ScenePaper::questions);
        pictures.put("heart-health", SceneBody::heart);
        pictures.put("mood", SceneBody::mood);
        pictures.put("surgery", SceneHospital::surgery);
        pictures.put("scan-helps", SceneHospital::scanner);
        pictures.put("limits", SceneModel::limits);
        // the self-check
        pictures.put("body-back", BodyMap::back);
        pictures.put("body-front", BodyMap::front);
        pictures.put("time-short", TimeCards::less);
        pictures.put("time-middle", TimeCards::middle);
        pictures.put("time-long", TimeCards::more);
        pictures.put("time-once", TimeCards::once);
        pictures.put("time-again", TimeCards::again);
        pictures.put("activity-run", ActivityCards::run);
        pictures.put("activity-work", ActivityCards::work);
        pictures.put("activity-play", ActivityCards::play);
        pictures.put("activity-house", ActivityCards::house);
        return pictures;
    }
}
