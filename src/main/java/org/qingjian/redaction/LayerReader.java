package org.qingjian.redaction;

import java.util.ArrayList;
import java.util.List;

/** Runs all detectors over the layers of one document, in two rounds: first who is named, then where. */
final class LayerReader {
    /** One layer while it is read. */
    record Layer(
            String name,
            String text,
            String lead,
            boolean namesByLaw,
            Readings readings,
            Protection protection,
            Occurrences occurrences,
            NameReader reader,
            Findings findings,
            Findings suspects) {
        Redaction redaction(PersonRegister register) {
            return Redaction.settle(text, findings, suspects, register).withoutLead(lead.length());
        }
    }

    private final Lexicon lexicon = Lexicon.shipped();
    private final List<Detector> detectors = new ArrayList<>();

    LayerReader(RedactionSettings settings) {
        detectors.add(new NumberDetector());
        detectors.add(new ContactDetector(settings.officeContactsStay()));
        detectors.add(new BirthDateDetector());
        detectors.add(new AddressDetector());
        if (!settings.platesStay()) {
            detectors.add(new PlateDetector());
        }
    }

    List<Layer> read(DocumentLayers document, Keep keep, Genre genre, PersonRegister register) {
        List<Layer> layers = new ArrayList<>();
        document.texts().keySet().forEach(name -> layers.add(open(document, name)));
        for (Layer layer : layers) {
            detectors.forEach(d -> d.find(layer.readings(), layer.protection(), layer.findings()));
        }
        List<Layer> named = layers.stream().filter(layer -> !layer.namesByLaw()).toList();
        for (Layer layer : named) {
            protect(layer, keep);
            names(layer, genre, register);
        }
        keep.names().forEach(register::strike);
        RegisterSearch search = new RegisterSearch(register, lexicon);
        for (Layer layer : named) {
            search.find(
                    layer.readings().compact(), layer.reader(), layer.protection(), layer.findings(), layer.suspects());
        }
        return layers;
    }

    private Layer open(DocumentLayers document, String name) {
        String lead = document.lead(name);
        String text = lead + document.texts().get(name);
        Readings readings = Readings.of(text);
        Occurrences occurrences = new Occurrences(readings.compact().text());
        return new Layer(
                name,
                text,
                lead,
                document.namesByLaw().contains(name),
                readings,
                Protection.of(readings),
                occurrences,
                new NameReader(readings.compact(), lexicon, occurrences),
                new Findings(),
                new Findings());
    }

    private void names(Layer layer, Genre genre, PersonRegister register) {
        NameFinding out = new NameFinding(
                layer.readings().compact(), layer.protection(), register, layer.findings(), layer.suspects());
        new ColumnNames(lexicon).find(layer.text(), register);
        new LabelledNames(lexicon).find(layer.reader(), out, genre);
        new FramedNames(lexicon).find(layer.reader(), out);
        if (genre == Genre.DECISION) {
            new UnlabelledNames(lexicon).find(layer.reader(), out, layer.occurrences());
        }
    }

    /** Names that stay are protected wherever they stand. */
    private static void protect(Layer layer, Keep keep) {
        TextView view = layer.readings().compact();
        for (String name : keep.names()) {
            String wanted = TextView.folded(name).compact().text();
            for (int at = view.text().indexOf(wanted);
                    at >= 0 && !wanted.isEmpty();
                    at = view.text().indexOf(wanted, at + 1)) {
                layer.protection().add(view.span(at, at + wanted.length()));
            }
        }
    }
}
