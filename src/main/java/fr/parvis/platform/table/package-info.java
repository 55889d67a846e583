/**
 * Tables as people send and take them: CSV of any usual encoding and separator, and XLSX. Reading streams, so that a long file costs no more memory
 * than a short one, and trusts nothing: whatever the bytes, the answer is rows or a {@link fr.parvis.platform.table.TableRefusal}. Writing makes files in
 * which no cell runs as a formula and which read back as they were. What the columns mean is the business of whoever reads. Start with
 * {@link fr.parvis.platform.table.TableReader} and {@link fr.parvis.platform.table.TableWriter}.
 */
package fr.parvis.platform.table;
