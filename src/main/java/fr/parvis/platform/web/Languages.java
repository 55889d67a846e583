package fr.parvis.platform.web;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
@RequestScoped public class Languages { public Locale locale() { return Locale.FRENCH; } }
