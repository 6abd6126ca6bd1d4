import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Redraws the pictures of the back-pain pack: all, or those named as arguments. Run in the repository's root folder:
 * java src/draw/Draw.java [name...]
 * A picture is a static method without arguments that returns an Svg. The methods are named here as text, so that a
 * half-finished sketch that does not compile stops only itself.
 */
final class Draw {
    private static final Path FOLDER = Path.of("content/back-pain/illustrations");
    private static final Map<String, String> PICTURES = new LinkedHashMap<>();

    static {
        // bones, discs, nerves, causes
        PICTURES.put("spine-side", "SpineSide.draw");
        PICTURES.put("motion-segment", "MotionSegment.draw");
        PICTURES.put("disc-top", "TopView.discTop");
        PICTURES.put("facet-healthy", "FacetPair.healthy");
        PICTURES.put("facet-arthritis", "FacetPair.arthritis");
        PICTURES.put("vertebra-healthy", "FracturePair.healthy");
        PICTURES.put("vertebra-fracture", "FracturePair.fracture");
        PICTURES.put("disc-healthy", "TopView.discHealthy");
        PICTURES.put("disc-herniated", "TopView.discHerniated");
        PICTURES.put("canal-healthy", "TopView.canalHealthy");
        PICTURES.put("canal-narrow", "TopView.canalNarrow");
        PICTURES.put("spine-back", "SpineBack.draw");
        PICTURES.put("several-things", "SeveralThings.draw");
        PICTURES.put("card-back", "BackCard.draw");
        PICTURES.put("card-causes", "BoneCards.causes");
        PICTURES.put("scan", "BoneCards.scan");
        // muscles, trunk
        PICTURES.put("muscles-back", "MusclesBack.draw");
        PICTURES.put("deep-core-study", "DeepCoreStudy.draw");
        PICTURES.put("core-canister", "CoreCanister.draw");
        PICTURES.put("trunk-section", "TrunkSection.draw");
        PICTURES.put("core-lab", "CoreLab.draw");
        PICTURES.put("compensator", "Compensator.draw");
        PICTURES.put("load", "Load.draw");
        PICTURES.put("load-push", "Load.push");
        PICTURES.put("card-core", "CoreCard.draw");
        PICTURES.put("network", "Network.draw");
        PICTURES.put("muscles-side", "MusclesSide.draw");
        // people
        PICTURES.put("runner", "RunPictures.runner");
        PICTURES.put("runner-model", "RunModel.draw");
        PICTURES.put("running-group", "RunPictures.group");
        PICTURES.put("card-running", "RunPictures.card");
        PICTURES.put("study-lab", "RunPictures.lab");
        PICTURES.put("welcome", "WelcomePicture.draw");
        PICTURES.put("exercise-bird-dog", "ExercisePictures.birdDog");
        PICTURES.put("exercise-walking", "WalkPictures.walking");
        PICTURES.put("stay-active", "WalkPictures.stayActive");
        PICTURES.put("card-helps", "WalkPictures.card");
        PICTURES.put("stretch-hamstring", "StretchPictures.hamstring");
        PICTURES.put("stretch-hip", "StretchPictures.hip");
        PICTURES.put("stretch-cat", "StretchPictures.cat");
        PICTURES.put("talk-to-clinician", "CarePictures.talk");
        PICTURES.put("hands-on", "CarePictures.handsOn");
        PICTURES.put("rehab", "CarePictures.rehab");
        PICTURES.put("lifting", "DayPictures.lifting");
        PICTURES.put("sit-and-move", "DayPictures.sitAndMove");
        PICTURES.put("sleep", "DayPictures.sleep");
        PICTURES.put("bed-rest", "DayPictures.bedRest");
        // figures whose joints turn; their pivots and angles stand in figures/*.json
        PICTURES.put("figure-person", "FigurePictures.person");
        PICTURES.put("figure-front", "FigurePictures.front");
        PICTURES.put("figure-runner", "FigurePictures.runner");
        // things and symbols
        PICTURES.put("sign-numb-seat", "SignBody.numbSeat");
        PICTURES.put("sign-both-legs", "SignBody.bothLegs");
        PICTURES.put("sign-one-leg", "SignBody.oneLeg");
        PICTURES.put("sign-weak-foot", "SignBody.weakFoot");
        PICTURES.put("sign-chest", "SignBody.chest");
        PICTURES.put("sign-lump", "SignBody.lump");
        PICTURES.put("sign-bladder", "SignThings.bladder");
        PICTURES.put("sign-fever", "SignThings.fever");
        PICTURES.put("sign-infection", "SignThings.infection");
        PICTURES.put("sign-history", "SignThings.history");
        PICTURES.put("sign-weight", "SignThings.weight");
        PICTURES.put("sign-private", "SignThings.privateChange");
        PICTURES.put("sign-collapse", "SignPeople.collapse");
        PICTURES.put("sign-accident", "SignPeople.accident");
        PICTURES.put("sign-small-fall", "SignPeople.smallFall");
        PICTURES.put("sign-night", "SignPeople.night");
        PICTURES.put("sign-morning", "SignPeople.morning");
        PICTURES.put("sign-walking", "SignPeople.walking");
        PICTURES.put("sign-pregnant", "SignPeople.pregnant");
        PICTURES.put("heat", "CardCare.heat");
        PICTURES.put("massage", "CardCare.massage");
        PICTURES.put("needles", "CardCare.needles");
        PICTURES.put("medicine", "CardCare.medicine");
        PICTURES.put("mind", "CardMind.mind");
        PICTURES.put("yoga", "CardMind.yoga");
        PICTURES.put("team", "CardMind.team");
        PICTURES.put("walk", "CardMove.walk");
        PICTURES.put("swim-or-bike", "CardMove.bicycle");
        PICTURES.put("strength", "CardMove.strength");
        PICTURES.put("pilates-mat", "CardMove.mat");
        PICTURES.put("shoes", "CardMove.shoes");
        PICTURES.put("pacing", "CardMove.pacing");
        PICTURES.put("desk", "CardDay.desk");
        PICTURES.put("lift-box", "CardDay.liftBox");
        PICTURES.put("sleep-bed", "CardDay.bed");
        PICTURES.put("bed-rest-empty", "CardDay.bedAndClock");
        PICTURES.put("belt", "CardGrey.belt");
        PICTURES.put("traction", "CardGrey.traction");
        PICTURES.put("tens", "CardGrey.tens");
        PICTURES.put("insole", "CardGrey.insole");
        PICTURES.put("strong-pills", "CardGrey.pills");
        PICTURES.put("weeks", "ScenePath.weeks");
        PICTURES.put("plan", "ScenePath.plan");
        PICTURES.put("questions", "ScenePaper.questions");
        PICTURES.put("sources", "ScenePaper.sources");
        PICTURES.put("heart-health", "SceneBody.heart");
        PICTURES.put("mood", "SceneBody.mood");
        PICTURES.put("stronger-bones", "SceneBody.bones");
        PICTURES.put("surgery", "SceneHospital.surgery");
        PICTURES.put("scan-helps", "SceneHospital.scanner");
        PICTURES.put("computer-model", "SceneModel.computer");
        PICTURES.put("limits", "SceneModel.limits");
        // the self-check
        PICTURES.put("body-back", "BodyMap.back");
        PICTURES.put("body-front", "BodyMap.front");
        PICTURES.put("time-short", "TimeCards.less");
        PICTURES.put("time-middle", "TimeCards.middle");
        PICTURES.put("time-long", "TimeCards.more");
        PICTURES.put("time-once", "TimeCards.once");
        PICTURES.put("time-again", "TimeCards.again");
        PICTURES.put("activity-run", "ActivityCards.run");
        PICTURES.put("activity-work", "ActivityCards.work");
        PICTURES.put("activity-play", "ActivityCards.play");
        PICTURES.put("activity-house", "ActivityCards.house");
        PICTURES.put("three-legs", "SceneModel.stool");
    }

    public static void main(String[] names) throws Exception {
        Files.createDirectories(FOLDER);
        for (String name : names.length == 0 ? PICTURES.keySet() : List.of(names)) {
            try {
                String[] method = PICTURES.get(name).split("\\.");
                Svg svg = (Svg) Class.forName(method[0]).getDeclaredMethod(method[1]).invoke(null);
                Files.writeString(FOLDER.resolve(name + ".svg"), svg.text());
                System.out.println(name);
            } catch (Throwable e) {
                System.err.println(name + ": " + (e.getCause() == null ? e : e.getCause()));
            }
        }
    }
}
