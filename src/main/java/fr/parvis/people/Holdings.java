package fr.parvis.people;
import fr.parvis.journal.Author;
import java.util.List;
public interface Holdings { List<Holding> heldBy(long personId, long municipalityId); void handOver(long fromPersonId, long toPersonId, long municipalityId, Author by, String reason); }
