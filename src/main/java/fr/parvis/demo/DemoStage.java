package fr.parvis.demo;

/** Where a town's project stands: so many phases done, the next one started, or already asked for. */
record DemoStage(int done, boolean started, boolean submitted) {

    /** The first town stands in awareness; the others are spread evenly over what there is. */
    static DemoStage of(int number) {
        int place = number == 0 ? 7 : number * 7 % 15;
        return new DemoStage(place / 3, place % 3 > 0, place % 3 == 2 && number > 0);
    }
}
