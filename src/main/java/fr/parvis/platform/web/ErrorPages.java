package fr.parvis.platform.web;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
@ApplicationScoped public class ErrorPages { public String render(int s, String t, String d, Locale l) { return t + d; } }
