package fr.parvis;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api.Project;
import fr.parvis.rules.Routes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may pass which door. A route that has no row here does not pass; a town's rows do not exist for the people of another. */
@QuarkusTest
class AccessTest {

    private static final List<String> PEOPLE = List.of("lead", "dgs", "head", "dpo", "elu", "admin");

    /** Route | nobody | lead dgs head dpo elu admin | lead of another town. Rows are tried from the top down. */
    private static final String TABLE = """
            GET /api/v1/me | 401 | 200 200 200 200 200 200 | 200
            GET /api/v1/municipalities | 401 | 200 200 200 200 200 200 | 200
            GET /api/v1/municipalities/{town} | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/municipalities/{town}/departments | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/municipalities/{town}/handover | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/municipalities/{town}/handover | 401 | 422 422 422 422 422 422 | 404
            GET /api/v1/municipalities/{town}/task-templates | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/municipalities/{town}/task-templates | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/task-templates/{template} | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/task-templates/{template} | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/projects/{project}/task-templates | 401 | 201 409 403 403 403 403 | 404
            GET /municipalities/{town}/task-templates | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/task-templates.csv | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/task-templates.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /municipalities/{town}/task-templates | 303 | 303 303 403 403 403 403 | 404
            GET /task-templates/{template} | 303 | 200 200 200 200 200 200 | 404
            POST /task-templates/{template} | 303 | 412 412 403 403 403 403 | 404
            POST /task-templates/{template}/archiving | 303 | 412 412 403 403 403 403 | 404
            POST /projects/{project}/task-templates | 303 | 409 409 403 403 403 403 | 404
            GET /api/v1/municipalities/{town}/people | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/municipalities/{town}/council-sittings | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/municipalities/{town}/council-sittings | 401 | 403 403 403 403 403 200 | 404
            DELETE /api/v1/municipalities/{town}/council-sittings/{none} | 401 | 403 403 403 403 403 404 | 404
            GET /api/v1/delegations | 401 | 200 200 200 200 200 200 | 200
            POST /api/v1/delegations | 401 | 403 422 422 403 403 422 | 404
            POST /api/v1/delegations/{none}/end | 401 | 404 404 404 404 404 404 | 404
            GET /api/v1/municipalities/{town}/obligations | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/municipalities/{town}/obligations/facts | 401 | 200 200 403 403 403 403 | 404
            PUT /api/v1/municipalities/{town}/obligations/{rule}/holding | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/documents | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/documents | 401 | 422 422 422 422 422 422 | 422
            GET /api/v1/documents/{document} | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/documents/{document}/content | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/documents/{document}/versions | 401 | 422 422 422 422 422 422 | 404
            GET /api/v1/search | 401 | 422 422 422 422 422 422 | 422
            GET /api/v1/projects | 401 | 200 200 200 200 200 200 | 200
            POST /api/v1/projects | 401 | 201 201 403 403 403 403 | 422
            GET /api/v1/projects/{project} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/projects/{project} | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/objectives | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/cycles | 401 | 409 409 403 403 403 403 | 404
            GET /api/v1/projects/{project}/tasks | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/tasks | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/projects/{project}/journal | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/interlocutors | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/raci | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/raci/{contact} | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/projects/{project}/raci/{contact} | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/dashboard | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/figures/{figure} | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/waiting | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/datasets/{dataset}/custody | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/reminders | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/projects/{project}/reminders | 401 | 422 422 403 403 403 403 | 404
            GET /api/v1/projects/{project}/verdict | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/projects/{project}/verdict | 401 | 403 200 403 403 403 403 | 404
            DELETE /api/v1/projects/{project}/verdict | 401 | 403 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/state | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/snapshots | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/snapshots | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/projects/{project}/comparison | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/snapshots/{snapshot} | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/snapshots/{snapshot}/comparison | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/tasks/{task} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/tasks/{task} | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/tasks/{task}/custody | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/tasks/{task}/comments | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/tasks/{task}/comments | 401 | 201 201 201 201 201 201 | 404
            DELETE /api/v1/tasks/{task}/comments/{none} | 401 | 422 422 422 422 422 422 | 404
            GET /api/v1/tasks/{task}/dependencies | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/tasks/{task}/dependencies | 401 | 422 422 403 403 403 403 | 404
            DELETE /api/v1/tasks/{task}/dependencies/{none} | 401 | 422 422 403 403 403 403 | 404
            GET /api/v1/phases/{phase} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/phases/{phase} | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/phases/{phase}/options | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/phases/{phase}/moves | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/phases/{phase}/moves | 401 | 200 403 403 403 403 403 | 404
            POST /api/v1/phases/{phase}/requests | 401 | 201 200 403 403 200 403 | 404
            GET /api/v1/phases/{phase}/regularisations | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/exemptions | 401 | 403 201 403 403 201 403 | 404
            POST /api/v1/phases/{phase}/regularisations | 401 | 403 409 403 403 409 403 | 404
            GET /api/v1/phases/{phase}/checks | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/checks/{check} | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/checks/{check} | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/datasets | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/datasets | 401 | 201 422 403 403 403 403 | 404
            GET /api/v1/datasets/{dataset} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/datasets/{dataset} | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/datasets/{dataset}/reasonings | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/datasets/{dataset}/reasonings | 401 | 200 200 403 200 403 403 | 404
            GET /api/v1/projects/{project}/grid | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/projects/{project}/grid | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/grid/versions | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/grid/freezings | 401 | 403 200 403 403 403 403 | 404
            GET /api/v1/datasets/{dataset}/scores | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/datasets/{dataset}/scores | 401 | 200 200 403 403 403 403 | 404
            PUT /api/v1/datasets/{dataset}/band | 401 | 403 200 403 403 403 403 | 404
            POST /api/v1/projects/{project}/list-approvals | 401 | 403 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/questionnaire | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/questionnaire | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/datasets/{dataset}/obligations | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/datasets/{dataset}/obligations/{rule} | 401 | 200 200 403 200 403 403 | 404
            GET /api/v1/datasets/{dataset}/arbitrations | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/datasets/{dataset}/arbitrations | 401 | 409 403 403 403 403 403 | 404
            POST /api/v1/arbitrations/{none}/decisions | 401 | 404 404 404 404 404 404 | 404
            GET /api/v1/projects/{project}/gaps | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/gaps | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/projects/{project}/coherence | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/gaps/{gap} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/gaps/{gap} | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/gaps/{gap}/closings | 401 | 200 409 403 403 403 403 | 404
            GET /api/v1/projects/{project}/visas | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/opinions | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/opinions | 401 | 201 201 403 403 403 403 | 404
            POST /api/v1/projects/{project}/visas | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/visas/{visa} | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/visas/{visa}/decisions | 401 | 403 403 409 403 403 403 | 404
            POST /api/v1/visas/{visa}/withdrawals | 401 | 403 403 409 403 403 403 | 404
            GET /api/v1/datasets/{dataset}/legal-check | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/datasets/{dataset}/legal-check | 401 | 200 200 403 200 403 403 | 404
            POST /api/v1/datasets/{dataset}/legal-check/signatures | 401 | 409 409 403 409 403 403 | 404
            GET /api/v1/datasets/{dataset}/opinions | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/datasets/{dataset}/opinions | 401 | 201 201 403 403 403 403 | 404
            PUT /api/v1/opinions/{opinion} | 401 | 403 403 403 200 403 403 | 404
            POST /api/v1/opinions/{opinion}/liftings | 401 | 200 409 403 409 403 403 | 404
            GET /api/v1/projects/{project}/training | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/interviews | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/interviews | 401 | 201 422 403 403 403 403 | 404
            GET /api/v1/interviews/{interview} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/interviews/{interview} | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/interviews/{interview}/visas | 401 | 403 403 409 403 403 403 | 404
            GET /api/v1/projects/{project}/awareness-meetings | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/awareness-meetings | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/projects/{project}/meetings | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/meetings | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/meetings/{meeting} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/meetings/{meeting} | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/decisions | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/decisions | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/decisions/{decision} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/decisions/{decision} | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/projects/{project}/training/{module}/attempts | 401 | 200 200 200 200 200 200 | 404
            GET /api/v1/projects/{project}/channels | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/projects/{project}/channels | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/diffusion | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/diffusion | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/datasets/{dataset}/updates | 401 | 409 409 403 403 403 403 | 404
            GET /api/v1/datasets/{dataset}/publications | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/datasets/{dataset}/publications | 401 | 409 409 403 403 403 403 | 404
            POST /api/v1/publications/{none}/withdrawals | 401 | 404 404 404 404 404 404 | 404
            GET /api/v1/municipalities/{town}/registers | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/municipalities/{town}/registers | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/municipalities/{town}/progress | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/municipalities/{town}/progress | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/portfolio | 401 | 200 200 200 200 200 200 | 200
            GET /public/{insee} | 200 | 200 200 200 200 200 200 | 200
            GET /public/{insee}/progress.csv | 200 | 200 200 200 200 200 200 | 200
            GET /public/{insee}/rip | 200 | 200 200 200 200 200 200 | 200
            GET /public/{insee}/rip.csv | 200 | 200 200 200 200 200 200 | 200
            GET /public/{insee}/catalogue-scdl.csv | 200 | 200 200 200 200 200 200 | 200
            GET /public/{insee}/catalogue.csv | 200 | 200 200 200 200 200 200 | 200
            GET /api/v1/projects/{project}/review | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/review/survey | 401 | 409 409 403 403 403 403 | 404
            PATCH /api/v1/projects/{project}/review/survey | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/projects/{project}/review/survey/reminders | 401 | 200 409 403 403 403 403 | 404
            GET /api/v1/surveys/{survey}/answers | 401 | 200 200 200 200 200 403 | 404
            PUT /api/v1/surveys/{survey}/answers/{question} | 401 | 200 200 200 200 200 403 | 404
            GET /api/v1/projects/{project}/indicators | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/projects/{project}/indicators/{indicator} | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/findings | 401 | 200 200 200 200 200 200 | 404
            POST /api/v1/projects/{project}/findings | 401 | 201 201 403 403 403 403 | 404
            POST /api/v1/projects/{project}/findings/computations | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/findings/{finding} | 401 | 200 200 200 200 200 200 | 404
            PATCH /api/v1/findings/{finding} | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/projects/{project}/review/presentations | 401 | 201 409 403 403 409 403 | 404
            PUT /api/v1/projects/{project}/review/next-cycle | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/review/maturity | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/projects/{project}/review/maturity | 401 | 200 200 403 403 403 403 | 404
            GET /api/v1/projects/{project}/imports | 401 | 200 200 403 403 403 403 | 404
            POST /api/v1/projects/{project}/imports | 401 | 201 201 403 403 403 403 | 404
            GET /api/v1/imports/{import} | 401 | 200 200 404 404 404 404 | 404
            GET /api/v1/imports/{import}/lines | 401 | 200 200 404 404 404 404 | 404
            PUT /api/v1/imports/{import}/mapping | 401 | 200 200 404 404 404 404 | 404
            POST /api/v1/imports/{import}/application | 401 | 200 409 404 404 404 404 | 404
            DELETE /api/v1/imports/{import}/application | 401 | 200 409 404 404 404 404 | 404
            GET /api/v1/outbox | 401 | 403 403 403 403 403 200 | 403
            POST /api/v1/outbox/{none}/retry | 401 | 403 403 403 403 403 404 | 403
            GET /outbox | 303 | 403 403 403 403 403 200 | 403
            GET /outbox.csv | 303 | 403 403 403 403 403 200 | 403
            GET /outbox.xlsx | 303 | 403 403 403 403 403 200 | 403
            POST /outbox/{none}/retry | 303 | 403 403 403 403 403 404 | 403
            POST /outbox/{none}/giving-up | 303 | 403 403 403 403 403 404 | 403
            POST /outbox/retries | 303 | 403 403 403 403 403 303 | 403
            GET /api/v1/webhooks | 401 | 403 403 403 403 403 200 | 403
            POST /api/v1/webhooks | 401 | 403 403 403 403 403 201 | 403
            GET /api/v1/webhooks/{webhook}/deliveries | 401 | 403 403 403 403 403 200 | 404
            POST /api/v1/webhooks/{webhook}/deliveries/{none}/retry | 401 | 403 403 403 403 403 404 | 404
            GET /municipalities/{town}/webhooks | 303 | 403 403 403 403 403 200 | 404
            POST /municipalities/{town}/webhooks | 303 | 403 403 403 403 403 200 | 404
            GET /webhooks/{webhook} | 303 | 403 403 403 403 403 200 | 404
            GET /webhooks/{webhook}/deliveries.csv | 303 | 403 403 403 403 403 200 | 404
            GET /webhooks/{webhook}/deliveries.xlsx | 303 | 403 403 403 403 403 200 | 404
            POST /webhooks/{webhook}/tests | 303 | 403 403 403 403 403 303 | 404
            POST /webhooks/{webhook}/deliveries/{none}/retry | 303 | 403 403 403 403 403 404 | 404
            POST /webhooks/{webhook}/pauses | 303 | 403 403 403 403 403 303 | 404
            POST /webhooks/{webhook}/resumptions | 303 | 403 403 403 403 403 303 | 404
            POST /webhooks/{webhook}/secrets | 303 | 403 403 403 403 403 200 | 404
            POST /webhooks/{none}/deletion | 303 | 404 404 404 404 404 404 | 404
            DELETE /api/v1/webhooks/{webhook} | 401 | 403 403 403 403 403 204 | 404
            GET /api/v1/journal/verification | 401 | 403 403 403 403 403 200 | 403
            GET /api/v1/journal/export | 401 | 403 403 403 403 403 200 | 403
            GET / | 303 | 200 200 200 200 200 200 | 200
            GET /accessibility | 200 | 200 200 200 200 200 200 | 200
            GET /problems/{none} | 404 | 404 404 404 404 404 404 | 404
            GET /projects | 303 | 200 200 200 200 200 200 | 200
            GET /projects/new | 303 | 200 200 403 403 403 403 | 200
            POST /projects/new | 303 | 422 422 403 403 403 403 | 422
            GET /projects/{project}/sheet | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/interlocutors | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/interlocutors.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/interlocutors.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/sheet | 303 | 422 422 422 422 422 422 | 404
            POST /projects/{project}/interlocutors | 303 | 412 412 403 403 403 403 | 404
            GET /projects/{project}/journal | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/snapshots | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/snapshots | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/snapshots.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/snapshots.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/comparison | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/comparison.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/comparison.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot} | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot}.csv | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot}.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot}/departments.csv | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot}/departments.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot}/figures.json | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot}/comparison | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot}/pack | 303 | 200 200 200 200 200 200 | 404
            GET /snapshots/{snapshot}/pack.pdf | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/journal.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/journal.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/journal | 303 | 403 403 403 403 403 200 | 404
            GET /municipalities/{town}/journal.jsonl | 303 | 403 403 403 403 403 200 | 404
            GET /projects.csv | 303 | 200 200 200 200 200 200 | 200
            GET /projects.xlsx | 303 | 200 200 200 200 200 200 | 200
            GET /projects/{project} | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/cockpit | 303 | 200 200 403 403 403 403 | 404
            GET /projects/{project}/workload.csv | 303 | 200 200 403 403 403 403 | 404
            GET /projects/{project}/workload.xlsx | 303 | 200 200 403 403 403 403 | 404
            POST /projects/{project}/reminders | 303 | 303 303 403 403 403 403 | 404
            GET /portfolio | 303 | 200 200 200 200 200 200 | 200
            GET /portfolio.csv | 303 | 200 200 200 200 200 200 | 200
            GET /portfolio.xlsx | 303 | 200 200 200 200 200 200 | 200
            GET /projects/{project}/dashboard | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/dashboard.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/dashboard.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/figures/{figure} | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/figures/{figure}.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/figures/{figure}.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/waiting | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/waiting.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/waiting.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/verdict | 303 | 403 303 403 403 403 403 | 404
            POST /projects/{project}/verdict/withdrawals | 303 | 403 412 403 403 403 403 | 404
            GET /projects/{project}/tasks | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/tasks.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/tasks.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/tasks | 303 | 303 303 403 403 403 403 | 404
            POST /projects/{project}/tasks/changes | 303 | 422 422 422 422 422 422 | 404
            POST /projects/{project}/board/moves | 303 | 412 412 403 403 403 403 | 404
            POST /projects/{project}/timeline/moves | 303 | 412 412 403 403 403 403 | 404
            POST /projects/{project}/board/limits | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/datasets | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/datasets | 303 | 303 422 403 403 403 403 | 404
            GET /projects/{project}/datasets.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/datasets.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/review | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/review/{list}.{format} | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/review/survey | 303 | 409 409 403 403 403 403 | 404
            POST /projects/{project}/review/survey/reminders | 303 | 409 409 403 403 403 403 | 404
            POST /projects/{project}/review/survey/dates | 303 | 412 412 403 403 403 403 | 404
            POST /projects/{project}/review/survey/endings | 303 | 412 412 403 403 403 403 | 404
            POST /projects/{project}/review/next-cycle | 303 | 412 412 403 403 403 403 | 404
            GET /projects/{project}/review/report | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/review/report.pdf | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/review/presentations | 303 | 409 409 403 403 409 403 | 404
            GET /reviews/answers/{survey} | 303 | 200 200 200 200 200 403 | 404
            POST /reviews/answers/{survey} | 303 | 303 303 303 303 303 403 | 404
            GET /projects/{project}/indicators/{indicator} | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/indicators/{indicator} | 303 | 412 412 403 403 403 403 | 404
            POST /projects/{project}/findings | 303 | 303 303 403 403 403 403 | 404
            POST /projects/{project}/findings/computations | 303 | 303 303 403 403 403 403 | 404
            GET /findings/{finding} | 303 | 200 200 200 200 200 200 | 404
            POST /findings/{finding} | 303 | 412 412 403 403 403 403 | 404
            GET /projects/{project}/maturity | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/maturity | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/imports | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/imports.csv | 303 | 200 200 403 403 403 403 | 404
            GET /projects/{project}/imports.xlsx | 303 | 200 200 403 403 403 403 | 404
            POST /projects/{project}/imports | 415 | 415 415 415 415 415 415 | 415
            GET /imports/{import} | 303 | 200 200 404 404 404 404 | 404
            GET /imports/{import}/faults.csv | 303 | 200 200 404 404 404 404 | 404
            GET /imports/{import}/faults.xlsx | 303 | 200 200 404 404 404 404 | 404
            GET /imports/progress/{key} | 303 | 404 404 404 404 404 404 | 404
            POST /imports/{import}/mapping | 303 | 409 409 404 404 404 404 | 404
            POST /imports/{import}/application | 303 | 409 409 404 404 404 404 | 404
            POST /imports/{import}/undoing | 303 | 409 409 404 404 404 404 | 404
            GET /projects/{project}/starter-catalogue | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/starter-catalogue | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/grid | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/grid.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/grid.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/grid | 303 | 303 412 403 403 403 403 | 404
            POST /projects/{project}/grid/freezings | 303 | 403 412 403 403 403 403 | 404
            POST /projects/{project}/list-approvals | 303 | 403 303 403 403 403 403 | 404
            GET /projects/{project}/questionnaire | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/questionnaire | 303 | 303 303 403 403 403 403 | 404
            POST /datasets/{dataset}/obligations | 303 | 303 303 403 303 403 403 | 404
            GET /datasets/{dataset}/arbitration | 303 | 200 200 200 200 200 200 | 404
            POST /datasets/{dataset}/arbitrations | 303 | 409 403 403 403 403 403 | 404
            POST /arbitrations/{none}/decisions | 303 | 404 404 404 404 404 404 | 404
            GET /projects/{project}/gaps | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/coherence.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/coherence.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/gaps | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/gaps.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/gaps.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /gaps/{gap} | 303 | 200 200 200 200 200 200 | 404
            POST /gaps/{gap} | 303 | 409 409 403 403 403 403 | 404
            POST /gaps/{gap}/closings | 303 | 409 409 403 403 403 403 | 404
            GET /projects/{project}/visas | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/visas.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/visas.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/visas | 303 | 303 303 403 403 403 403 | 404
            GET /visas/{visa} | 303 | 200 200 200 200 200 200 | 404
            GET /visas/{visa}/receipt.pdf | 303 | 404 404 404 404 404 404 | 404
            POST /visas/{visa}/decisions | 303 | 403 403 409 403 403 403 | 404
            POST /visas/{visa}/withdrawals | 303 | 403 403 409 403 403 403 | 404
            GET /datasets/{dataset} | 303 | 200 200 200 200 200 200 | 404
            POST /datasets/{dataset} | 303 | 412 412 403 403 403 403 | 404
            POST /datasets/{dataset}/scores | 303 | 303 303 403 403 403 403 | 404
            POST /datasets/{dataset}/band | 303 | 403 303 403 403 403 403 | 404
            POST /datasets/{dataset}/reasonings | 303 | 412 412 403 412 403 403 | 404
            GET /datasets/{dataset}/legal-check | 303 | 200 200 200 200 200 200 | 404
            POST /datasets/{dataset}/legal-check | 303 | 412 412 403 412 403 403 | 404
            POST /datasets/{dataset}/opinions | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/opinions | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/opinions.csv | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/opinions | 303 | 303 303 403 403 403 403 | 404
            GET /opinions/requests/{asked} | 303 | 200 200 200 200 200 200 | 404
            POST /opinions/requests/{asked} | 303 | 403 403 403 303 403 403 | 404
            POST /opinions/requests/{asked}/mailings | 303 | 409 409 403 403 403 403 | 404
            POST /opinions/requests/{asked}/withdrawals | 303 | 409 409 403 403 403 403 | 404
            GET /opinions/answers/{secret} | 404 | 404 404 404 404 404 404 | 404
            POST /opinions/answers/{secret} | 404 | 404 404 404 404 404 404 | 404
            GET /decide/{secret} | 404 | 404 404 404 404 404 404 | 404
            POST /decide/{secret}/decisions | 404 | 404 404 404 404 404 404 | 404
            POST /decide/{secret}/codes | 404 | 404 404 404 404 404 404 | 404
            POST /decide/{secret}/sessions | 404 | 404 404 404 404 404 404 | 404
            POST /decide/{secret}/renewals | 404 | 404 404 404 404 404 404 | 404
            POST /opinions/{opinion} | 303 | 403 403 403 303 403 403 | 404
            GET /projects/{project}/diffusion.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/diffusion.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/diffusion | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/diffusion | 303 | 412 412 403 403 403 403 | 404
            GET /projects/{project}/diffusion/channels | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/diffusion/channels | 303 | 412 412 403 403 403 403 | 404
            GET /projects/{project}/diffusion/registers | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/diffusion/registers/rip | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/diffusion/registers/{register}.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/diffusion/registers/{register}.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/diffusion/registers | 303 | 303 303 403 403 403 403 | 404
            GET /datasets/{dataset}/diffusion | 303 | 200 200 200 200 200 200 | 404
            POST /datasets/{dataset}/diffusion | 303 | 412 412 403 403 403 403 | 404
            POST /datasets/{dataset}/publications | 303 | 409 409 403 403 403 403 | 404
            POST /datasets/{dataset}/updates | 303 | 409 409 403 403 403 403 | 404
            POST /publications/{none}/withdrawals | 303 | 404 404 404 404 404 404 | 404
            GET /projects/{project}/training | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/interviews | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/interviews | 303 | 303 422 403 403 403 403 | 404
            GET /projects/{project}/interviews.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/interviews.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /interviews/{interview} | 303 | 200 200 200 200 200 200 | 404
            POST /interviews/{interview} | 303 | 412 412 403 403 403 403 | 404
            POST /interviews/{interview}/moves | 303 | 412 412 403 403 403 403 | 404
            POST /interviews/{interview}/visas | 303 | 403 403 412 403 403 403 | 404
            GET /projects/{project}/awareness-meetings | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/awareness-meetings | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/awareness-meetings.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/awareness-meetings.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/awareness-reach.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/awareness-reach.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/meetings | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/meetings | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/meetings.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/meetings.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /meetings/{meeting} | 303 | 200 200 200 200 200 200 | 404
            POST /meetings/{meeting} | 303 | 412 412 403 403 403 403 | 404
            POST /meetings/{meeting}/moves | 303 | 412 412 403 403 403 403 | 404
            POST /meetings/{meeting}/points | 303 | 303 303 403 403 403 403 | 404
            POST /meetings/{meeting}/agenda | 303 | 412 412 403 403 403 403 | 404
            POST /meetings/{meeting}/participants | 303 | 303 303 403 403 403 403 | 404
            POST /meetings/{meeting}/minutes | 303 | 303 303 403 403 403 403 | 404
            GET /meetings/{meeting}/minutes.pdf | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/decisions | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/decisions | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/decisions.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/decisions.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /decisions/{decision} | 303 | 200 200 200 200 200 200 | 404
            POST /decisions/{decision}/moves | 303 | 412 412 403 403 403 403 | 404
            POST /decisions/{decision}/actions | 303 | 303 303 403 403 403 403 | 404
            GET /projects/{project}/training.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/training.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/training/certificate | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/training/{module} | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/training/{module}/attempts | 303 | 422 422 422 422 422 422 | 404
            GET /projects/{project}/documents | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/documents.csv | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/documents.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /projects/{project}/documents | 415 | 415 415 415 415 415 415 | 415
            GET /documents/{document} | 303 | 200 200 200 200 200 200 | 404
            GET /documents/{document}/content | 303 | 200 200 200 200 200 200 | 404
            POST /documents/{document}/versions | 415 | 415 415 415 415 415 415 | 415
            POST /documents/{document}/withdrawal | 303 | 422 422 422 422 422 422 | 404
            GET /checks/{check} | 303 | 200 200 200 200 200 200 | 404
            GET /handover | 303 | 200 200 200 200 200 200 | 200
            POST /handover | 303 | 422 422 422 422 422 422 | 422
            GET /search | 303 | 200 200 200 200 200 200 | 200
            GET /tasks/{task} | 303 | 200 200 200 200 200 200 | 404
            POST /tasks/{task} | 303 | 412 412 403 403 403 403 | 404
            POST /tasks/{task}/moves | 303 | 412 412 403 403 403 403 | 404
            POST /tasks/{task}/comments | 303 | 303 303 303 303 303 303 | 404
            POST /tasks/{task}/comments/{none}/withdrawal | 303 | 422 422 422 422 422 422 | 404
            POST /tasks/{task}/dependencies | 303 | 422 422 403 403 403 403 | 404
            POST /tasks/{task}/dependencies/{none}/removal | 303 | 422 422 403 403 403 403 | 404
            POST /phases/{phase}/moves | 303 | 412 403 403 403 403 403 | 404
            POST /phases/{phase}/requests | 303 | 303 303 403 403 303 403 | 404
            POST /phases/{phase}/dates | 303 | 412 412 403 403 403 403 | 404
            POST /phases/{phase}/regularisations | 303 | 403 409 403 403 409 403 | 404
            POST /checks/{check} | 303 | 412 412 403 403 403 403 | 404
            POST /projects/{project}/exemptions | 303 | 403 303 403 403 303 403 | 404
            POST /projects/{project}/cycles | 303 | 409 409 403 403 403 403 | 404
            GET /municipalities/{town} | 303 | 200 200 200 200 200 200 | 404
            POST /municipalities/{town} | 303 | 403 403 403 403 403 422 | 404
            POST /municipalities/{town}/departments | 303 | 403 403 403 403 403 422 | 404
            GET /municipalities/{town}/council-sittings | 303 | 200 200 200 200 200 200 | 404
            POST /municipalities/{town}/council-sittings | 303 | 403 403 403 403 403 422 | 404
            POST /municipalities/{town}/council-sittings/{none}/removal | 303 | 403 403 403 403 403 303 | 404
            GET /municipalities/{town}/departments.csv | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/departments.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/delegations | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/delegations.csv | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/delegations.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /municipalities/{town}/delegations | 303 | 403 422 422 403 403 422 | 404
            POST /delegations/{none}/end | 303 | 404 404 404 404 404 404 | 404
            GET /municipalities/{town}/team | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/team.csv | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/team.xlsx | 303 | 200 200 200 200 200 200 | 404
            POST /municipalities/{town}/team | 303 | 403 403 403 403 403 422 | 404
            POST /municipalities/{town}/team/{person}/roles | 303 | 403 403 403 403 403 422 | 404
            POST /municipalities/{town}/team/{guest}/invitation | 303 | 403 403 403 403 403 303 | 404
            GET /municipalities/{town}/team/{person}/leaving | 303 | 403 403 403 403 403 200 | 404
            POST /municipalities/{town}/team/{person}/leaving | 303 | 403 403 403 403 403 422 | 404
            GET /municipalities/{town}/progress | 303 | 200 200 200 200 200 200 | 404
            POST /municipalities/{town}/progress | 303 | 303 303 403 403 403 403 | 404
            GET /municipalities/{town}/obligations | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/obligations.csv | 303 | 200 200 200 200 200 200 | 404
            GET /municipalities/{town}/obligations.xlsx | 303 | 200 200 200 200 200 200 | 404
            GET /projects/{project}/obligations | 303 | 303 303 303 303 303 303 | 404
            POST /municipalities/{town}/obligations/facts | 303 | 412 412 403 403 403 403 | 404
            POST /municipalities/{town}/obligations/{rule}/holdings | 303 | 303 303 403 403 403 403 | 404
            POST /municipalities/{town}/obligations/{rule}/withdrawals | 303 | 422 422 403 403 403 403 | 404
            GET /api/v1/notifications | 401 | 200 200 200 200 200 200 | 200
            POST /api/v1/notifications/reading | 401 | 200 200 200 200 200 200 | 200
            POST /api/v1/notifications/{none}/reading | 401 | 404 404 404 404 404 404 | 404
            GET /api/v1/notification-preferences | 401 | 200 200 200 200 200 200 | 200
            PUT /api/v1/notification-preferences | 401 | 200 200 200 200 200 200 | 200
            GET /notifications | 303 | 200 200 200 200 200 200 | 200
            POST /notifications/reading | 303 | 303 303 303 303 303 303 | 303
            POST /notifications/{none}/reading | 303 | 404 404 404 404 404 404 | 404
            GET /notifications/preferences | 303 | 200 200 200 200 200 200 | 200
            POST /notifications/preferences | 303 | 303 303 303 303 303 303 | 303
            POST /notifications/times/{town} | 303 | 403 422 403 403 403 422 | 404
            GET /api/v1/reminders/{none} | 401 | 404 404 404 404 404 404 | 404
            POST /api/v1/reminders/{none}/answers | 401 | 404 404 404 404 404 404 | 404
            GET /api/v1/municipalities/{town}/ladder | 401 | 200 200 200 200 200 200 | 404
            PUT /api/v1/municipalities/{town}/ladder | 401 | 200 200 403 403 403 200 | 404
            GET /api/v1/absences | 401 | 200 200 200 200 200 200 | 200
            POST /api/v1/absences | 401 | 422 422 422 422 422 422 | 422
            DELETE /api/v1/absences/{none} | 401 | 404 404 404 404 404 404 | 404
            GET /reminders/{none} | 303 | 404 404 404 404 404 404 | 404
            POST /reminders/{none} | 303 | 404 404 404 404 404 404 | 404
            GET /notifications/ladder/{town} | 303 | 200 200 200 200 200 200 | 404
            POST /notifications/ladder/{town} | 303 | 422 422 403 403 403 422 | 404
            GET /notifications/absences | 303 | 200 200 200 200 200 200 | 200
            POST /notifications/absences | 303 | 422 422 422 422 422 422 | 422
            POST /notifications/absences/{none}/withdrawal | 303 | 404 404 404 404 404 404 | 404
            GET /api/v1/calendars | 401 | 200 200 200 200 200 200 | 200
            POST /api/v1/calendars | 401 | 201 201 201 201 201 201 | 201
            DELETE /api/v1/calendars/{none} | 401 | 404 404 404 404 404 404 | 404
            GET /calendars | 303 | 200 200 200 200 200 200 | 200
            POST /calendars | 303 | 200 200 200 200 200 200 | 200
            POST /calendars/{none}/revocation | 303 | 404 404 404 404 404 404 | 404
            GET /calendars/{secret}.ics | 404 | 404 404 404 404 404 404 | 404
            GET /account | 303 | 200 200 200 200 200 200 | 200
            POST /account | 303 | 422 422 422 422 422 422 | 422
            POST /account/password | 303 | 422 422 422 422 422 422 | 422
            GET /account/tokens | 303 | 200 200 200 200 200 200 | 200
            POST /account/tokens | 303 | 422 422 422 422 422 422 | 422
            POST /account/tokens/{none}/revocation | 303 | 404 404 404 404 404 404 | 404
            GET /setup | 404 | 404 404 404 404 404 404 | 404
            POST /setup | 404 | 404 404 404 404 404 404 | 404
            GET /invitations/{secret} | 410 | 410 410 410 410 410 410 | 410
            POST /invitations/{secret} | 410 | 410 410 410 410 410 410 | 410
            GET /password-reset | 200 | 200 200 200 200 200 200 | 200
            POST /password-reset | 422 | 422 422 422 422 422 422 | 422
            GET /password-reset/{secret} | 410 | 410 410 410 410 410 410 | 410
            POST /password-reset/{secret} | 410 | 410 410 410 410 410 410 | 410
            GET /sign-in | 200 | 303 303 303 303 303 303 | 303
            POST /sign-in | 422 | 422 422 422 422 422 422 | 422
            POST /account/sign-out-everywhere | 303 | 303 303 303 303 303 303 | 303
            POST /sign-out | 303 | 303 303 303 303 303 303 | 303
            """;

    /** The one route that takes a file as it is. */
    private static final String UPLOAD = "POST /api/v1/projects/{project}/imports";

    private static final String TEMPLATE = "{\"phase\":\"REVIEW\",\"title\":\"Prévenir l’EPCI\",\"responsible\":\"LEAD\",\"dueAfter\":5}";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/v1/projects", "{\"municipalityId\":{town},\"title\":\"Accès\",\"startsOn\":\"2026-11-02\"}"),
            Map.entry("POST /api/v1/municipalities/{town}/council-sittings", "{\"heldOn\":[\"2027-01-12\"]}"),
            Map.entry("DELETE /api/v1/municipalities/{town}/council-sittings/{none}", ""),
            Map.entry("POST /api/v1/calendars", "{\"name\":\"Bureau\",\"scope\":\"MINE\"}"),
            Map.entry("POST /api/v1/delegations", "{\"municipalityId\":{town},\"departmentId\":{culture},\"delegateId\":{guest},\"startsAt\":\"2026-01-05T08:00\","
                    + "\"endsAt\":\"2026-01-06T08:00\"}"),
            Map.entry("POST /api/v1/delegations/{none}/end", ""),
            Map.entry("DELETE /api/v1/calendars/{none}", ""),
            Map.entry("POST /api/v1/reminders/{none}/answers", "{}"),
            Map.entry("PUT /api/v1/municipalities/{town}/ladder", "{\"reminder\":5,\"superior\":10,\"list\":15}"),
            Map.entry("POST /api/v1/absences", "{}"),
            Map.entry("DELETE /api/v1/absences/{none}", ""),
            Map.entry("POST /api/v1/notifications/reading", "{}"),
            Map.entry("POST /api/v1/notifications/{none}/reading", "{}"),
            Map.entry("PUT /api/v1/notification-preferences", "{}"),
            Map.entry("POST /api/v1/municipalities/{town}/task-templates", TEMPLATE),
            Map.entry("PUT /api/v1/task-templates/{template}", TEMPLATE),
            Map.entry("POST /api/v1/projects/{project}/task-templates", "{\"templateId\":{template}}"),
            Map.entry("PATCH /api/v1/projects/{project}", "{\"title\":\"Accès, autrement\"}"),
            Map.entry("POST /api/v1/projects/{project}/cycles", "{}"),
            Map.entry("PUT /api/v1/projects/{project}/verdict", "{\"verdict\":\"WATCH\",\"reason\":\"La subvention expire à la fin du mois.\"}"),
            Map.entry("DELETE /api/v1/projects/{project}/verdict", ""),
            Map.entry("POST /api/v1/projects/{project}/tasks", "{\"title\":\"Accès\",\"phase\":\"SCOPING\"}"),
            Map.entry("PUT /api/v1/projects/{project}/raci/{contact}", "{\"people\":[{\"personId\":{person},\"involvements\":[\"RESPONSIBLE\"]}]}"),
            Map.entry("PATCH /api/v1/tasks/{task}", "{\"evidence\":\"Compte rendu\"}"),
            Map.entry("POST /api/v1/documents", "Bonjour"),
            Map.entry("POST /api/v1/documents/{document}/versions", "Bonjour"),
            Map.entry("DELETE /api/v1/tasks/{task}/comments/{none}", "{}"),
            Map.entry("POST /api/v1/municipalities/{town}/handover", "{}"),
            Map.entry("DELETE /api/v1/tasks/{task}/dependencies/{none}", "{}"),
            Map.entry("POST /api/v1/tasks/{task}/comments", "{\"words\":\"Vu\"}"),
            Map.entry("POST /api/v1/tasks/{task}/dependencies", "{\"beforeId\":{none}}"),
            Map.entry("PATCH /api/v1/phases/{phase}", "{\"endsOn\":\"{end}\"}"),
            Map.entry("POST /api/v1/phases/{phase}/moves", "{\"move\":\"START\"}"),
            Map.entry("POST /api/v1/projects/{project}/reminders", "{\"subject\":\"task:999999\",\"message\":\"Bonjour\"}"),
            Map.entry("POST /api/v1/phases/{phase}/requests", "{\"blocker\":\"SCOPING_MINUTES\"}"),
            Map.entry("POST /api/v1/projects/{project}/exemptions",
                    "{\"personId\":{guest},\"reason\":\"Commune de moins de dix agents.\"}"),
            Map.entry("POST /api/v1/phases/{phase}/regularisations", "{\"reason\":\"Vu\"}"),
            Map.entry("POST /api/v1/projects/{project}/datasets", "{\"title\":\"Budget\",\"departmentId\":{department}}"),
            Map.entry("PATCH /api/v1/datasets/{dataset}", "{\"theme\":\"Finances\"}"),
            Map.entry("POST /api/v1/datasets/{dataset}/reasonings", "{\"held\":\"YES\",\"secret\":\"NO\",\"privacy\":\"NO\","
                    + "\"personalData\":\"NONE\",\"thirdParty\":\"NO\",\"reservedTo\":\"NO\"}"),
            Map.entry("PUT /api/v1/projects/{project}/grid", "{\"preset\":\"BALANCED\"}"),
            Map.entry("POST /api/v1/projects/{project}/snapshots", "{}"),
            Map.entry("POST /api/v1/projects/{project}/grid/freezings", "{}"),
            Map.entry("POST /api/v1/datasets/{dataset}/scores",
                    "{\"V1\":1,\"V2\":1,\"V3\":1,\"V4\":1,\"F1\":1,\"F2\":1,\"F3\":1,\"F4\":1,\"R\":0}"),
            Map.entry("PUT /api/v1/datasets/{dataset}/band", "{\"band\":\"P3\",\"reason\":\"Demande du conseil.\"}"),
            Map.entry("POST /api/v1/projects/{project}/list-approvals", "{\"listVersion\":1}"),
            Map.entry("POST /api/v1/projects/{project}/questionnaire",
                    "{\"departmentId\":{department},\"question\":\"FI-01\",\"answer\":\"NO\"}"),
            Map.entry("PUT /api/v1/datasets/{dataset}/obligations/{rule}", "{\"attached\":true,\"reason\":\"Le maire le demande.\"}"),
            Map.entry("POST /api/v1/datasets/{dataset}/arbitrations", "{\"departmentPosition\":\"Pas à nous\",\"departmentConsequence\":\"Part\","
                    + "\"leadPosition\":\"À vous\",\"leadConsequence\":\"Reste\"}"),
            Map.entry("POST /api/v1/outbox/{none}/retry", "{}"),
            Map.entry("POST /api/v1/webhooks", "{\"name\":\"Supervision\",\"url\":\"https://hooks.example/\",\"events\":[\"PHASE_MOVED\"]}"),
            Map.entry("POST /api/v1/webhooks/{webhook}/deliveries/{none}/retry", "{}"),
            Map.entry("DELETE /api/v1/webhooks/{webhook}", ""),
            Map.entry("POST /api/v1/arbitrations/{none}/decisions", "{\"retained\":\"LEAD\",\"reason\":\"Il est à vous.\"}"),
            Map.entry("POST /api/v1/projects/{project}/gaps",
                    "{\"departmentId\":{department},\"kind\":\"QUALITY\",\"severity\":\"MINOR\",\"words\":\"Incomplet\"}"),
            Map.entry("PATCH /api/v1/gaps/{gap}", "{\"severity\":\"MAJOR\"}"),
            Map.entry("POST /api/v1/gaps/{gap}/closings", "{\"reason\":\"Complété depuis.\"}"),
            Map.entry("POST /api/v1/projects/{project}/visas", "{\"dueOn\":\"2099-01-04\",\"departmentIds\":[{department}]}"),
            Map.entry("POST /api/v1/projects/{project}/opinions", "{\"datasetIds\":[{dataset}],\"question\":\"Peut-on publier ?\"}"),
            Map.entry("POST /api/v1/visas/{visa}/decisions", "{\"snapshotHash\":\"0\",\"decisions\":[]}"),
            Map.entry("POST /api/v1/visas/{visa}/withdrawals", "{}"),
            Map.entry("PUT /api/v1/datasets/{dataset}/legal-check", "{\"answers\":{\"J01\":\"YES\"}}"),
            Map.entry("POST /api/v1/datasets/{dataset}/legal-check/signatures", "{}"),
            Map.entry("POST /api/v1/datasets/{dataset}/opinions", "{\"question\":\"Peut-on publier ?\"}"),
            Map.entry("PUT /api/v1/opinions/{opinion}", "{\"outcome\":\"CONDITIONS\",\"words\":\"Sans les noms.\"}"),
            Map.entry("POST /api/v1/opinions/{opinion}/liftings", "{\"evidence\":\"Colonne retirée.\"}"),
            Map.entry("POST /api/v1/projects/{project}/interviews", "{\"departmentId\":{department}}"),
            Map.entry("PATCH /api/v1/interviews/{interview}", "{\"minutes\":{\"MISSIONS\":\"Rapport annuel\"}}"),
            Map.entry("POST /api/v1/interviews/{interview}/visas", "{}"),
            Map.entry("POST /api/v1/projects/{project}/awareness-meetings",
                    "{\"title\":\"Une heure\",\"heldOn\":\"2026-11-20\",\"departmentIds\":[{department}]}"),
            Map.entry("POST /api/v1/projects/{project}/meetings", "{\"kind\":\"WORKING\",\"title\":\"Point\",\"day\":\"2099-03-16\"}"),
            Map.entry("PATCH /api/v1/meetings/{meeting}", "{\"location\":\"Salle 2\"}"),
            Map.entry("POST /api/v1/projects/{project}/decisions", "{\"words\":\"Publier\",\"decidedBy\":\"Le comité\"}"),
            Map.entry("PATCH /api/v1/decisions/{decision}", "{\"state\":\"DONE\"}"),
            Map.entry("POST /api/v1/projects/{project}/training/{module}/attempts",
                    "{\"answers\":{\"1\":\"a\",\"2\":\"a\",\"3\":\"a\",\"4\":\"a\"}}"),
            Map.entry("PUT /api/v1/municipalities/{town}/obligations/facts", "{\"ownsDAE\":\"YES\"}"),
            Map.entry("PUT /api/v1/municipalities/{town}/obligations/{rule}/holding", "{\"heldOn\":\"2026-01-15\"}"),
            Map.entry("PUT /api/v1/projects/{project}/channels", "{\"channel\":\"SITE\",\"marks\":{\"COST\":3}}"),
            Map.entry("POST /api/v1/datasets/{dataset}/publications",
                    "{\"channel\":\"SITE\",\"url\":\"https://ville.example/dette\",\"publishedOn\":\"2026-01-05\"}"),
            Map.entry("POST /api/v1/projects/{project}/diffusion", "{\"datasetIds\":[{dataset}],\"releaseFormat\":\"CSV\"}"),
            Map.entry("POST /api/v1/datasets/{dataset}/updates", "{\"updatedOn\":\"2026-01-05\"}"),
            Map.entry("POST /api/v1/publications/{none}/withdrawals", "{\"reason\":\"Donnée erronée.\"}"),
            Map.entry("PUT /api/v1/municipalities/{town}/registers", "{\"served\":true}"),
            Map.entry("PUT /api/v1/municipalities/{town}/progress", "{\"shown\":true}"),
            Map.entry("POST /api/v1/projects/{project}/imports", "Titre;Service\nBudget;FIN\n"),
            Map.entry("POST /api/v1/projects/{project}/review/survey", "{\"closesOn\":\"2099-01-04\"}"),
            Map.entry("PATCH /api/v1/projects/{project}/review/survey", "{\"closesOn\":\"2099-01-04\",\"reason\":\"Les congés sont longs.\"}"),
            Map.entry("POST /api/v1/projects/{project}/review/survey/reminders", "{}"),
            Map.entry("PUT /api/v1/surveys/{survey}/answers/{question}", "{\"words\":\"Rien\"}"),
            Map.entry("PUT /api/v1/projects/{project}/indicators/{indicator}", "{\"value\":1}"),
            Map.entry("POST /api/v1/projects/{project}/findings", "{\"words\":\"Trop lent\",\"category\":\"KEEP\"}"),
            Map.entry("POST /api/v1/projects/{project}/findings/computations", "{}"),
            Map.entry("PATCH /api/v1/findings/{finding}", "{\"action\":\"Former\"}"),
            Map.entry("POST /api/v1/projects/{project}/review/presentations", "{\"presentedOn\":\"2026-01-05\",\"presentedTo\":\"Conseil\"}"),
            Map.entry("PUT /api/v1/projects/{project}/review/next-cycle", "{\"startsOn\":\"2099-01-04\",\"points\":\"Suite\"}"),
            Map.entry("PUT /api/v1/projects/{project}/review/maturity", "{\"activities\":[{\"activity\":\"SUPPORT\",\"reached\":2}]}"),
            Map.entry("PUT /api/v1/imports/{import}/mapping", "{\"targets\":[\"title\",\"department\"]}"),
            Map.entry("POST /api/v1/imports/{import}/application", "{}"),
            Map.entry("DELETE /api/v1/imports/{import}/application", "{}"),
            Map.entry("PUT /api/v1/checks/{check}", "{\"answer\":\"YES\"}"));

    /** A town's task template of the last phase, which few projects of other tests come to. */
    private static final Map<String, String> SHEET = Map.of("phase", "REVIEW", "title", "Prévenir l’EPCI", "responsible", "LEAD", "dueAfter", "5", "version",
            "99999");

    /** Forms that are right but for their age, so that who may act is told apart from who may not, and nothing moves. */
    private static final Map<String, Map<String, String>> FORMS = Map.ofEntries(
            Map.entry("POST /projects/{project}/timeline/moves", Map.of("move", "task:{task}:99999", "to", "2099-03-05")),
            Map.entry("POST /municipalities/{town}/delegations", Map.of("scope", "HEAD:{culture}", "delegateId", "{guest}", "startsAt", "2026-01-05T08:00",
                    "endsAt", "2026-01-06T08:00")),
            Map.entry("POST /calendars", Map.of("name", "Bureau", "scope", "MINE")),
            Map.entry("POST /municipalities/{town}/webhooks", Map.of("name", "Portail", "url", "https://hooks.example/", "events", "PHASE_MOVED")),
            Map.entry("POST /projects/{project}/interviews", Map.of("departmentId", "{sports}")),
            Map.entry("POST /interviews/{interview}", Map.of("version", "99999")),
            Map.entry("POST /interviews/{interview}/moves", Map.of("version", "99999", "state", "HELD")),
            Map.entry("POST /interviews/{interview}/visas", Map.of("version", "99999")),
            Map.entry("POST /projects/{project}/awareness-meetings", Map.of("title", "Une heure", "heldOn", "2026-11-20", "departmentIds",
                    "{department}")),
            Map.entry("POST /projects/{project}/meetings", Map.of("kind", "WORKING", "title", "Point", "day", "2099-03-16")),
            Map.entry("POST /meetings/{meeting}", Map.of("kind", "STEERING", "title", "COPIL", "day", "2026-11-20", "version", "99999")),
            Map.entry("POST /meetings/{meeting}/moves", Map.of("state", "APPROVED", "version", "99999")),
            Map.entry("POST /meetings/{meeting}/points", Map.of("point", "Budget")),
            Map.entry("POST /meetings/{meeting}/agenda", Map.of("version", "99999")),
            Map.entry("POST /meetings/{meeting}/participants", Map.of("guests", "Mme Lune")),
            Map.entry("POST /meetings/{meeting}/minutes", Map.of("decision", "Publier")),
            Map.entry("POST /municipalities/{town}/task-templates", SHEET),
            Map.entry("POST /task-templates/{template}", SHEET),
            Map.entry("POST /task-templates/{template}/archiving", Map.of("version", "99999", "archived", "true")),
            Map.entry("POST /projects/{project}/task-templates", Map.of("templateId", "{template}")),
            Map.entry("POST /projects/{project}/interlocutors", Map.of("cell", "project-SCOPING", "version", "99999", "person1", "{person}", "letters1",
                    "RESPONSIBLE")),
            Map.entry("POST /projects/{project}/decisions", Map.of("decision", "Publier", "decidedBy", "Le comité")),
            Map.entry("POST /decisions/{decision}/moves", Map.of("state", "DONE", "version", "99999")),
            Map.entry("POST /decisions/{decision}/actions", Map.of("action", "Publier")),
            Map.entry("POST /projects/{project}/verdict", Map.of("verdict", "WATCH", "reason", "La subvention expire à la fin du mois.", "version", "0")),
            Map.entry("POST /projects/{project}/tasks", Map.of("title", "Accès", "phase", "SCOPING")),
            Map.entry("POST /projects/{project}/datasets", Map.of("title", "Emprunts", "departmentId", "{department}")),
            Map.entry("POST /projects/{project}/starter-catalogue", Map.of("FI-01", "{department}")),
            Map.entry("POST /imports/{import}/mapping", Map.of("target-0", "title", "target-1", "department")),
            Map.entry("POST /projects/{project}/grid", Map.of("preset", "BALANCED")),
            Map.entry("POST /projects/{project}/grid/freezings", Map.of("version", "99999")),
            Map.entry("POST /projects/{project}/list-approvals", Map.of("listVersion", "1")),
            Map.entry("POST /datasets/{dataset}/legal-check", Map.of("J01", "YES", "version", "99999")),
            Map.entry("POST /datasets/{dataset}/opinions", Map.of("question", "Peut-on publier ?")),
            Map.entry("POST /opinions/{opinion}", Map.of("outcome", "FAVOURABLE")),
            Map.entry("POST /projects/{project}/questionnaire", Map.of("department", "FIN", "question", "FI-01", "answer", "UNKNOWN")),
            Map.entry("POST /datasets/{dataset}/obligations", Map.of("obligation", "PRADA", "attached", "DETACHED", "obligationReason", "Sans objet ici.")),
            Map.entry("POST /datasets/{dataset}/arbitrations", Map.of("departmentPosition", "Pas à nous", "departmentConsequence", "Part",
                    "leadPosition", "À vous", "leadConsequence", "Reste")),
            Map.entry("POST /projects/{project}/gaps", Map.of("departmentCode", "FIN", "kind", "QUALITY", "severity", "MINOR", "words", "Incomplet")),
            Map.entry("POST /gaps/{gap}", Map.of("severity", "MINOR", "version", "0")),
            Map.entry("POST /gaps/{gap}/closings", Map.of("reason", "Complété depuis.", "version", "0")),
            Map.entry("POST /projects/{project}/visas", Map.of("dueOn", "2099-01-04", "departmentIds", "{department}")),
            Map.entry("POST /projects/{project}/opinions", Map.of("numbers", "{number}", "question", "Peut-on publier ?")),
            Map.entry("POST /opinions/requests/{asked}", Map.of("outcome", "FAVOURABLE")),
            Map.entry("POST /visas/{visa}/decisions", Map.of("snapshotHash", "0")),
            Map.entry("POST /datasets/{dataset}", Map.of("theme", "Finances", "version", "99999")),
            Map.entry("POST /datasets/{dataset}/scores", Map.of("V1", "1", "V2", "1", "V3", "1", "V4", "1", "F1", "1", "F2", "1", "F3", "1",
                    "F4", "1", "R", "0")),
            Map.entry("POST /datasets/{dataset}/band", Map.of("band", "P3", "bandReason", "Demande du conseil.")),
            Map.entry("POST /datasets/{dataset}/reasonings", Map.of("held", "YES", "secret", "NO", "privacy", "NO", "personalData", "NONE",
                    "thirdParty", "NO", "reservedTo", "NO", "version", "99999")),
            Map.entry("POST /municipalities/{town}/obligations/facts", Map.of("ownsDAE", "YES", "version", "99999")),
            Map.entry("POST /municipalities/{town}/obligations/{rule}/holdings", Map.of("heldOn", "2026-01-15")),
            Map.entry("POST /projects/{project}/diffusion", Map.of("datasetIds", "{dataset}", "version-{dataset}", "99999", "releaseFormat", "CSV")),
            Map.entry("POST /projects/{project}/diffusion/channels", Map.of("channel", "SITE", "version", "99999")),
            Map.entry("POST /projects/{project}/diffusion/registers", Map.of("served", "true")),
            Map.entry("POST /datasets/{dataset}/diffusion", Map.of("releaseFormat", "CSV", "version", "99999")),
            Map.entry("POST /datasets/{dataset}/publications", Map.of("publishedAt", "SITE", "url", "https://ville.example/dette", "publishedOn",
                    "2026-01-05")),
            Map.entry("POST /datasets/{dataset}/updates", Map.of("updatedOn", "2026-01-05")),
            Map.entry("POST /municipalities/{town}/progress", Map.of("decision", "SHOW")),
            Map.entry("POST /projects/{project}/reminders", Map.of("subject", "task:999999", "message", "Bonjour")),
            Map.entry("POST /projects/{project}/review/survey", Map.of("closesOn", "2099-01-04")),
            Map.entry("POST /projects/{project}/review/survey/dates", Map.of("closesOn", "2099-01-04", "reason", "Les congés sont longs.", "version", "99999")),
            Map.entry("POST /projects/{project}/review/survey/endings", Map.of("why", "Le conseil est avancé.", "version", "99999")),
            Map.entry("POST /projects/{project}/review/next-cycle", Map.of("startsOn", "2099-01-04", "points", "Suite", "version", "99999")),
            Map.entry("POST /projects/{project}/review/presentations", Map.of("presentedOn", "2026-01-05", "presentedTo", "Conseil")),
            Map.entry("POST /reviews/answers/{survey}", Map.of("question", "Q18", "words", "Rien")),
            Map.entry("POST /projects/{project}/indicators/{indicator}", Map.of("version", "99999")),
            Map.entry("POST /projects/{project}/findings", Map.of("words", "Trop lent", "category", "KEEP")),
            Map.entry("POST /findings/{finding}", Map.of("version", "99999")),
            Map.entry("POST /projects/{project}/maturity", Map.of("reached-SUPPORT", "2")),
            Map.entry("POST /tasks/{task}", Map.of("title", "Accès", "version", "99999")),
            Map.entry("POST /tasks/{task}/comments", Map.of("words", "Vu")),
            Map.entry("POST /tasks/{task}/dependencies", Map.of("beforeId", "{none}")),
            Map.entry("POST /projects/{project}/board/moves", Map.of("move", "{task}:99999:STARTED")),
            Map.entry("POST /tasks/{task}/moves", Map.of("state", "STARTED", "version", "99999")),
            Map.entry("POST /phases/{phase}/moves", Map.of("move", "SUBMIT", "version", "99999")),
            Map.entry("POST /phases/{phase}/requests", Map.of("code", "SCOPING_MINUTES")),
            Map.entry("POST /phases/{phase}/dates", Map.of("endsOn", "2027-06-01", "version", "99999")),
            Map.entry("POST /phases/{phase}/regularisations", Map.of("reason", "Vu")),
            Map.entry("POST /checks/{check}", Map.of("answer", "YES", "version", "99999")),
            Map.entry("POST /projects/{project}/exemptions", Map.of("personId", "{guest}", "reason", "Commune de moins de dix agents.")));

    @Inject
    Neighbour neighbour;

    private final Map<String, String> ids = new LinkedHashMap<>();

    @Test
    void everyDoorHasItsRow() {
        Set<String> rows = TABLE.lines().map(row -> anyName(row.split(" \\| ")[0])).collect(Collectors.toCollection(TreeSet::new));
        Set<String> doors = Routes.all().stream().map(AccessTest::anyName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> without = new TreeSet<>(doors);
        without.removeAll(rows);
        assertEquals(Set.of(), without, "routes that the table of access does not know");
        Set<String> gone = new TreeSet<>(rows);
        gone.removeAll(doors);
        assertEquals(Set.of(), gone, "rows of the table whose route is gone");
    }

    @Test
    void everybodyPassesTheDoorsThatAreTheirsAndNoOther() {
        prepare();
        Map<String, Visitor> visitors = PEOPLE.stream().collect(Collectors.toMap(who -> who, Visitor::signedIn));
        Visitor stranger = neighbour.signedIn();
        List<String> wrong = new ArrayList<>();
        for (String row : TABLE.lines().toList()) {
            String[] cells = row.split(" \\| ");
            List<String> found = new ArrayList<>();
            found.add(String.valueOf(status(cells[0], RestAssured.given().contentType(ContentType.JSON), Visitor.anonymous())));
            found.add(PEOPLE.stream().map(who -> String.valueOf(status(cells[0], bearer(who), visitors.get(who))))
                    .collect(Collectors.joining(" ")));
            found.add(String.valueOf(status(cells[0], neighbour.asks(), stranger)));
            String actual = cells[0] + " | " + String.join(" | ", found);
            if (!actual.equals(row)) {
                wrong.add("\n  expected " + row + "\n     found " + actual);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private int status(String route, RequestSpecification api, Visitor visitor) {
        String method = route.substring(0, route.indexOf(' '));
        String path = filled(route.substring(route.indexOf(' ') + 1)) + (route.endsWith("/state") ? "?on=2026-11-20" : route.contains("{project}/comparison") ? "?from="
                + ids.get("{snapshot}") : route.equals(UPLOAD) ? "?name=a.csv" : "");
        if (!path.startsWith("/api/")) {
            return (method.equals("GET") ? visitor.get(path) : visitor.post(path, form(route))).statusCode();
        }
        RequestSpecification request = api.header("If-Match", "*");
        if (!method.equals("GET")) {
            if (route.equals(UPLOAD)) {
                request.contentType("text/csv");
            }
            request.body(filled(BODIES.get(route)));
        }
        return request.request(method, path).statusCode();
    }

    private Map<String, String> form(String route) {
        return FORMS.getOrDefault(route, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(field -> filled(field.getKey()), field -> filled(field.getValue())));
    }

    private void prepare() {
        Project project = LEAD.project("Qui peut quoi");
        JsonPath me = LEAD.get("/api/v1/me");
        long phase = project.phases().get(0);
        ids.put("{town}", me.getString("roles[0].municipalityId"));
        ids.put("{person}", me.getString("id"));
        ids.put("{guest}", LEAD.get("/api/v1/municipalities/" + me.getString("roles[0].municipalityId") + "/people?size=200")
                .getString("items.find { it.roles == ['AGENT'] }.id"));
        ids.put("{project}", String.valueOf(project.id()));
        ids.put("{phase}", String.valueOf(phase));
        ids.put("{contact}", "project-SCOPING");
        ids.put("{template}", LEAD.post("/api/v1/municipalities/" + LEAD.town() + "/task-templates", TEMPLATE).then().statusCode(201).extract().path("id")
                .toString());
        // The DGS writes a grid before freezing it.
        ELU.post("/api/v1/projects/" + project.id() + "/exemptions", Map.of("personId", DGS.get("/api/v1/me").getLong("id"), "reason",
                "Commune de neuf agents, un seul cadre.")).then().statusCode(201);
        ids.put("{end}", LEAD.get("/api/v1/phases/" + phase).getString("plannedEndOn"));
        ids.put("{check}", LEAD.get("/api/v1/phases/" + phase + "/checks")
                .getString("items.find { it.condition == 'DELIBERATION_PLANNED' }.id"));
        ids.put("{task}", LEAD.get("/api/v1/projects/" + project.id() + "/tasks").getString("items.find { it.ownerId == " + me.get("id")
                + " }.id"));
        ids.put("{culture}", String.valueOf(LEAD.department("CUL")));
        ids.put("{department}", String.valueOf(LEAD.department("FIN")));
        ids.put("{dataset}", LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Dette", "departmentId",
                LEAD.department("FIN"))).then().extract().path("id").toString());
        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Lieux", "departmentId", LEAD.department("CUL")));
        ids.put("{visa}", LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds",
                List.of(LEAD.department("CUL")))).then().extract().path("items[0].id").toString());
        ids.put("{opinion}", LEAD.post("/api/v1/datasets/" + ids.get("{dataset}") + "/opinions", Map.of("question", "Peut-on publier ?")).then()
                .extract().path("id").toString());
        ids.put("{number}", LEAD.get("/api/v1/datasets/" + ids.get("{dataset}")).getString("number"));
        ids.put("{asked}", LEAD.post("/api/v1/projects/" + project.id() + "/opinions", Map.of("datasetIds", List.of(Long.valueOf(ids.get("{dataset}"))),
                "question", "Peut-on publier ?")).then().statusCode(201).extract().path("id").toString());
        ids.put("{gap}", LEAD.post("/api/v1/projects/" + project.id() + "/gaps", Map.of("departmentId", LEAD.department("FIN"), "kind", "QUALITY",
                "severity", "MINOR", "words", "Incomplet")).then().extract().path("id").toString());
        ids.put("{import}", LEAD.give(project.id(), "A;B\nRecettes;FIN\n").then().statusCode(201).extract().path("id").toString());
        ids.put("{survey}", LEAD.post("/api/v1/projects/" + project.id() + "/review/survey", Map.of("closesOn", "2099-01-04")).then().statusCode(201).extract()
                .path("id").toString());
        ids.put("{finding}", LEAD.post("/api/v1/projects/" + project.id() + "/findings", Map.of("words", "Trop lent", "category", "KEEP")).then()
                .statusCode(201).extract().path("id").toString());
        ids.put("{key}", "0".repeat(32));
        ids.put("{question}", "Q18");
        ids.put("{indicator}", "USES");
        ids.put("{list}", "indicators");
        ids.put("{format}", "csv");
        ids.put("{register}", "rip");
        ids.put("{figure}", "INVENTORIED");
        ids.put("{snapshot}", LEAD.post("/api/v1/projects/" + project.id() + "/snapshots", Map.of("title", "COPIL")).then().statusCode(201).extract().path("id")
                .toString());
        ids.put("{module}", "LICENCES");
        ids.put("{rule}", "PRADA");
        ids.put("{insee}", LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode"));
        ids.put("{sports}", String.valueOf(LEAD.department("SPO")));
        ids.put("{interview}", LEAD.post("/api/v1/projects/" + project.id() + "/interviews", Map.of("departmentId", LEAD.department("CUL")))
                .then().extract().path("id").toString());
        ids.put("{meeting}", LEAD.post("/api/v1/projects/" + project.id() + "/meetings", Map.of("kind", "STEERING", "title", "COPIL", "day", "2026-11-20"))
                .then().statusCode(201).extract().path("id").toString());
        LEAD.patch("/api/v1/meetings/" + ids.get("{meeting}"), Map.of("state", "HELD")).then().statusCode(200);
        ids.put("{decision}", LEAD.post("/api/v1/projects/" + project.id() + "/decisions", Map.of("words", "Publier", "decidedBy", "Le comité")).then()
                .statusCode(201).extract().path("id").toString());
        ids.put("{webhook}", ADMIN.post("/api/v1/webhooks", Map.of("name", "Supervision", "url", "https://hooks.example/", "events", List.of("PHASE_MOVED")))
                .then().statusCode(201).extract().path("id").toString());
        ids.put("{document}", LEAD.document(project.id(), "Note.txt", "Bonjour".getBytes(java.nio.charset.StandardCharsets.UTF_8)).then().statusCode(201).extract()
                .path("id").toString());
        ids.put("{none}", "999999");
        ids.put("{secret}", "unknown-secret");
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    private static RequestSpecification bearer(String who) {
        return RestAssured.given().contentType(ContentType.JSON).header("Authorization", "Bearer demo-" + who);
    }

    private static String anyName(String route) {
        return route.replaceAll("\\{[^}]*}", "{}");
    }
}
