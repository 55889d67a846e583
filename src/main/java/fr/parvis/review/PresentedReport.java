package fr.parvis.review;

import fr.parvis.journal.Author;
import fr.parvis.platform.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** The report of a review as it was presented: never written again, the same bytes whenever it is read. */
@Entity
@Immutable
@Table(name = "presented_report")
public class PresentedReport extends PanacheEntity {

    public long projectId;
    public long cycleId;
    public LocalDate presentedOn;
    public String presentedTo;
    private byte[] page;
    public String pageSha256;
    private byte[] print;
    public String printSha256;
    public String recordedByName;
    public Instant recordedAt;

    static PresentedReport of(long projectId, long cycleId, Presentations.Told told, Author author, Instant now) {
        PresentedReport report = new PresentedReport();
        report.projectId = projectId;
        report.cycleId = cycleId;
        report.presentedOn = told.on();
        report.presentedTo = told.to();
        report.page = told.page();
        report.pageSha256 = Fingerprint.of(told.page());
        report.print = told.print();
        report.printSha256 = told.print() == null ? null : Fingerprint.of(told.print());
        report.recordedByName = author.name();
        report.recordedAt = now;
        return report;
    }

    public static Optional<PresentedReport> ofCycle(long cycleId) {
        return find("cycleId", cycleId).firstResultOptional();
    }

    /** HTML in UTF-8, without the frame of the site. */
    public byte[] page() {
        return page.clone();
    }

    /** PDF; null where none was made. */
    public byte[] print() {
        return print == null ? null : print.clone();
    }
}
