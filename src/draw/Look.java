/**
 * How a person looks. Classes for skin, hair, top, bottom, shoe ("bare": none); sleeve and leg length along the limb
 * (0 none, 1 to elbow or knee, 2 to wrist or ankle); loose makes clothes wider; belly, bust and flesh shape the body.
 */
record Look(String skin, String hair, String style, String top, double sleeve, String bottom, double leg, String shoe,
            double loose, double belly, double bust, double flesh) {
    /** A person of usual build. */
    static Look of(String skin, String hair, String style, String top, double sleeve, String bottom, double leg, String shoe) {
        return new Look(skin, hair, style, top, sleeve, bottom, leg, shoe, 1, 0, 0, 1);
    }

    /** The same person with another build. */
    Look build(double loose, double belly, double bust, double flesh) {
        return new Look(skin, hair, style, top, sleeve, bottom, leg, shoe, loose, belly, bust, flesh);
    }
}
