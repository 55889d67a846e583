package fr.parvis.demo;

import fr.parvis.demo.DemoTown.Made;
import fr.parvis.inventory.Channel;
import fr.parvis.method.PhaseCode;
import fr.parvis.project.Project;
import fr.parvis.publication.ChannelDecisions;
import fr.parvis.publication.GeneratedDiffusion;
import fr.parvis.publication.Registers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How a town's data reach the public by the phase it stands in. */
@ApplicationScoped
class DemoDiffusion {

    private static final int FIRST_WAVE = 8;

    @Inject
    ChannelDecisions channels;

    @Inject
    Registers registers;

    @Inject
    GeneratedDiffusion generated;

    /** Channels are compared while departments are met; the first wave goes out before the gate of its phase. */
    void prepare(Project project, PhaseCode phase, Made town, boolean whole) {
        if (phase == PhaseCode.AWARENESS) {
            decide(project, town, Channel.DATAGOUV, true, "Gratuit, visible, et le service sait déjà s’en servir.", 3, 3, 3, 3, 3, 3, 2, 3, 2, 1);
            decide(project, town, Channel.OWN_PORTAL, false, "Trop lourd à tenir pour la première année.", 0, 1, 1, 3, 3, 2, 1, 1, 0, 0);
        } else if (phase == PhaseCode.DIFFUSION && whole) {
            registers.serve(town.municipality(), true, town.lead());
            generated.make(project, FIRST_WAVE, "Le fichier sera prêt pour la deuxième vague.", town.lead());
        }
    }

    private void decide(Project project, Made town, Channel channel, boolean retained, String reason, Integer... marks) {
        channels.decide(project, channel, null, List.of(marks), retained, reason, town.lead());
    }
}
