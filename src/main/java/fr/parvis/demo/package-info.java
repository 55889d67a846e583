/**
 * Fills an empty database with fictional towns so that the product can be tried and measured. Everything that has rules passes through
 * the real doors, on days of the past. Imports whatever it needs; nobody imports it. Start with {@link fr.parvis.demo.Demonstration}.
 */
package fr.parvis.demo;
