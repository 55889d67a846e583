package fr.parvis.review;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the promise of anonymous surveys for those that end by their date, without anybody acting. */
@ApplicationScoped
class SurveyEnds {

    @Inject
    Surveys surveys;

    @Scheduled(every = "${parvis.survey.every:1h}", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        surveys.forgetPast();
    }
}
