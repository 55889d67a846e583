package fr.parvis.dashboard.web;

/** A line behind a figure; what does not apply is null. */
record ItemLine(String path, String number, String title, String department, String state, String note) {
}
