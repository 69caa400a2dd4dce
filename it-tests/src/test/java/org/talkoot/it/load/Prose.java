package org.talkoot.it.load;

import java.util.List;
import java.util.Locale;

/** Writes texts of common words, in English or Finnish: some words often, most of them rarely. */
final class Prose {
  static final List<String> GIVEN =
      List.of(
          "Aino", "Eino", "Helmi", "Onni", "Saara", "Veikko", "Kerttu", "Toivo", "Lempi", "Urho",
          "Aune", "Taisto", "Hilja", "Arvo", "Meeri", "Sulo", "Ilma", "Vilho", "Siiri", "Oiva");
  static final List<String> FAMILY =
      List.of(
          "Aalto",
          "Heinonen",
          "Kallio",
          "Lehtonen",
          "Mäkinen",
          "Niemi",
          "Ojala",
          "Peltola",
          "Rantanen",
          "Saarinen",
          "Tuominen",
          "Uotila",
          "Virtanen",
          "Ylönen",
          "Ahola",
          "Koskela",
          "Laine",
          "Hakala",
          "Salminen",
          "Jokinen",
          "Karppinen",
          "Nurmi",
          "Palomäki",
          "Rautio");
  static final List<String> TOPICS =
      List.of(
          "Water",
          "Heating",
          "Roofs",
          "Gardens",
          "Bicycles",
          "Bridges",
          "Schools",
          "Transport",
          "Lighting",
          "Forests",
          "Fishing",
          "Bees",
          "Compost",
          "Playgrounds",
          "Libraries",
          "Music",
          "Radio",
          "Maps",
          "Signs",
          "Weather",
          "Snow",
          "Paths",
          "Harbours",
          "Boats",
          "Cooking",
          "Bread",
          "Textiles",
          "Timber",
          "Paint",
          "Windows",
          "Insulation",
          "Wells",
          "Drainage",
          "Kitchens",
          "Elders",
          "Childcare",
          "Translation",
          "Accounting",
          "Statutes",
          "Grants",
          "Events",
          "Markets",
          "Cooperatives",
          "Energy",
          "Batteries",
          "Sensors",
          "Spreadsheets",
          "Websites",
          "Accessibility",
          "Photography",
          "Archives",
          "Furniture",
          "Tools",
          "Metalwork",
          "Glass",
          "Clay",
          "Horses",
          "Sheep",
          "Mushrooms",
          "Berries");
  private static final List<String> ENGLISH =
      List.of(
          ("the of to in a bench for it that wood with water we on winter people can be this two at"
                  + " by from shelter path day light snow side measure before after first board"
                  + " small cost stop village work week spring year ground stone nail paint roof"
                  + " wind corner plan drawing neighbour Monday morning school children older dry"
                  + " wet cold warm frame screw joint birch pine spruce oil tar rope ladder saw"
                  + " hammer level line metre litre kilo euro price shop store loan carry lift dig"
                  + " drain pipe valve pump well filter sample test result table figure page list"
                  + " letter call meeting vote answer question reason example picture map sign"
                  + " lamp switch wire battery panel sun shade tree root branch leaf moss lichen"
                  + " gravel sand clay concrete foundation frost thaw crack repair replace clean"
                  + " sweep wash rinse store label number date hour minute season harvest garden"
                  + " compost soil seed row bed fence gate post hinge lock key door window sill"
                  + " glass putty seal draught insulation wool board plaster tile brick mortar")
              .split(" "));
  private static final List<String> FINNISH =
      List.of(
          ("ja on se ei että penkki talvi vesi puu lauta katto tuuli kulma kylä työ viikko kevät"
                  + " vuosi maa kivi naula maali polku valo lumi mitta ensin pieni hinta pysäkki koulu"
                  + " lapset vanhempi kuiva märkä kylmä lämmin runko ruuvi liitos koivu mänty kuusi"
                  + " öljy terva köysi tikkaat saha vasara linja metri litra kilo euro kauppa laina"
                  + " kantaa nostaa kaivaa salaoja putki venttiili pumppu kaivo suodatin näyte koe"
                  + " tulos taulukko luku sivu luettelo kirje kokous ääni vastaus kysymys syy"
                  + " esimerkki kuva kartta kyltti lamppu kytkin johto akku paneeli aurinko varjo"
                  + " juuri oksa lehti sammal sora hiekka savi betoni perustus routa sulaa halkeama"
                  + " korjata vaihtaa puhdistaa lakaista pestä huuhdella varasto päivä tunti")
              .split(" "));

  private final Luck luck;
  private final Luck.Draw english;
  private final Luck.Draw finnish;

  Prose(Luck luck) {
    this.luck = luck;
    english = luck.zipf(ENGLISH.size(), 0.9);
    finnish = luck.zipf(FINNISH.size(), 0.9);
  }

  /** A question of ten to twenty words. */
  String question(String language, String topic) {
    String begin = language.equals("fi") ? "Miten " : "How can we ";
    return begin + words(language, 7 + luck.below(9)) + " " + topic.toLowerCase(Locale.ROOT) + "?";
  }

  /** A short text of one sentence. */
  String sentence(String language) {
    String words = words(language, 6 + luck.below(10));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  /** Paragraphs in Markdown, some with a list. */
  String text(String language, int paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      for (int j = 2 + luck.below(4); j > 0; j--) {
        text.append(sentence(language)).append(' ');
      }
      text.append("\n\n");
      if (luck.chance(0.3)) {
        text.append("* ").append(sentence(language)).append("\n* ");
        text.append(sentence(language)).append("\n\n");
      }
    }
    return text.toString().strip();
  }

  private String words(String language, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ");
      words.append(
          language.equals("fi") ? FINNISH.get(finnish.next()) : ENGLISH.get(english.next()));
    }
    return words.toString();
  }
}
