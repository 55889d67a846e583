package fr.parvis.document.web;

import fr.parvis.document.DocumentMessages;
import fr.parvis.document.DocumentRefusal;
import fr.parvis.document.GivenFile;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.RefusedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes the file of a form, or shows the form again with what is wrong with it. */
@RequestScoped
class DocumentTaking {

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    DocumentUploads uploads;

    @Inject
    DocumentAnswers answers;

    /**
     * @param again draws the page with the given status and form
     * @param act   what is done with the file; gives the path that is shown then
     */
    Response taken(FileUpload file, Inputs inputs, MultivaluedMap<String, String> typed, BiFunction<Integer, Forms, Response> again,
            Function<GivenFile, String> act) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            inputs.refuse("file", "missing", Words.in(DocumentMessages.class, languages.locale()).fieldFileMissing());
        }
        if (!inputs.errors().isEmpty()) {
            return again.apply(422, Forms.refused(typed, inputs));
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return html.seeOther(uploads.reading(body, file.fileName(), act));
        } catch (DocumentRefusal.Refused refused) {
            return RefusedForm.again(answers.problem(refused.refusal()), "file", typed, again);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
