package org.claimtrail.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a person remembers finds the claim first: a few words in any order, without accents, one of them misspelt, or in the language of a
 * translation. Written down as a stranger would type it, before anything was tried.
 */
@QuarkusTest
class RememberedTest {
    /** Language and statement, language and statement of a translation, and what is typed. */
    private static final String REMEMBERED = """
            nl | De gemeente Rotterdam sluit alle zwembaden wegens de energiekosten | en | The city of Rotterdam is closing all swimming pools because of energy costs | zwembaden rotterdam energiekosten
            nl | Burgemeester Van der Velde kreeg een reis naar Dubai van een projectontwikkelaar | en | Mayor Van der Velde was given a trip to Dubai by a property developer | dubai burgemeester reis
            nl | In het drinkwater van Zwijndrecht zit zestig keer zoveel PFAS als toegestaan | en | The drinking water of Zwijndrecht has sixty times as much PFAS as allowed | pfas drinkwater zwijndregt
            nl | Het kabinet wil het minimumloon in 2025 bevriezen | en | The cabinet wants to freeze the minimum wage in 2025 | minimumloon bevriezen kabinet
            nl | De coëfficiënt voor huurverhoging is stiekem verdubbeld | en | The coefficient for rent increases was secretly doubled | coefficient huurverhoging verdubbeld
            nl | Asielzoekers krijgen voorrang op alle sociale huurwoningen in Almere | en | Asylum seekers get priority for all social housing in Almere | almere asielzoekers huurwoning
            nl | Een Nederlandse F-16 stortte neer boven de Waddenzee | en | A Dutch F-16 crashed over the Wadden Sea | waddenzee f-16
            nl | Het ministerie verloor 4.215.000 mondkapjes in een loods in Venlo | en | The ministry lost 4,215,000 face masks in a warehouse in Venlo | mondkapjes loods venlo
            nl | Koeien in Friesland krijgen voer met gemalen plastic | en | Cows in Friesland are fed ground plastic | koe plastic friesland
            nl | De Tweede Kamer stemde in het geheim over een wapenleverantie aan Jemen | en | Parliament voted in secret on a delivery of arms to Yemen | tweede kamer wapens jemen
            nl | Windmolens bij Urk doden elk jaar tienduizend zeearenden | en | Wind turbines near Urk kill ten thousand sea eagles every year | zeearend urk windmolen
            nl | De Belastingdienst wiste dossiers van de toeslagenaffaire | en | The tax authority erased files on the childcare benefits scandal | toeslagenafaire dossiers gewist
            nl | Een inreisverbod voor studenten uit Iran geldt sinds maandag | en | An entry ban on students from Iran has applied since Monday | verbod iran studenten
            nl | Hélène de Wit verkocht haar aandelen een dag voor de beurskrach | en | Hélène de Wit sold her shares a day before the crash | helene aandelen beurskrach
            nl | Het ziekenhuis in Sittard weigerde een ongevaccineerde patiënt | en | The hospital in Sittard turned away an unvaccinated patient | patient ziekenhuis sittart
            nl | Schiphol betaalt boetes van vliegmaatschappijen met belastinggeld | en | Schiphol pays airlines' fines with taxpayers' money | airlines fines schiphol
            nl | De politie in Antwerpen gebruikte gezichtsherkenning op een festival | en | Police in Antwerp used facial recognition at a festival | facial recognition antwerp
            nl | Slachthuizen in Brabant lozen bloed in de Dommel | en | Slaughterhouses in Brabant discharge blood into the Dommel | slaughterhouse blood dommel
            nl | Kinderen van acht jaar werkten in een tuinbouwkas bij Naaldwijk | en | Children of eight worked in a greenhouse near Naaldwijk | naaldwijk kas kinderen
            nl | De brug bij Nijmegen is nooit gekeurd | en | The bridge at Nijmegen was never inspected | brug gekuerd nijmegen
            nl | Vogelgriep ontsnapte uit een laboratorium in Lelystad | en | Bird flu escaped from a laboratory in Lelystad | lelystad laboratorium vogelgriep
            en | Ambassador Prendergast left Ouagadougou with eleven suitcases of cash | nl | Ambassadeur Prendergast verliet Ouagadougou met elf koffers contant geld | suitcases cash ambassador
            en | The Home Office deported a British citizen to Jamaica by mistake | nl | Het Britse ministerie zette per ongeluk een Brits staatsburger uit naar Jamaica | jamaica deported citizen
            en | Bottled water sold in Leeds contains more lead than tap water | nl | Flessenwater uit Leeds bevat meer lood dan kraanwater | lead botled water leeds
            en | The café owner in Zürich refused to serve soldiers | nl | De cafébaas in Zürich weigerde soldaten te bedienen | zurich cafe soldiers
            en | Nurses in Wales earn less than they did in 2008 | nl | Verpleegkundigen in Wales verdienen minder dan in 2008 | nurse wales 2008
            en | A senator traded shares in a vaccine maker hours before the announcement | nl | Een senator handelde uren voor de aankondiging in aandelen van een vaccinmaker | senator vacine shares
            en | The WHO recommended cancelling the marathon in Lagos | nl | De WHO raadde aan de marathon in Lagos af te gelasten | marathon WHO lagos
            en | Half of all electric buses in Glasgow have caught fire | nl | De helft van alle elektrische bussen in Glasgow vloog in brand | glasgow bus fire
            en | The dam at Kesten was blown up by its own engineers | nl | De dam bij Kesten is door de eigen ingenieurs opgeblazen | engineers kesten dam
            en | Immigrants committed 90 percent of burglaries in Malmö last year | nl | Immigranten pleegden vorig jaar 90 procent van de inbraken in Malmö | malmo burglaries immigrants
            en | The prime minister's brother owns the company that supplied the ferries | nl | De broer van de premier bezit het bedrijf dat de veerboten leverde | ferries prime minister brother
            en | Schools in Ohio teach that the earth is six thousand years old | nl | Scholen in Ohio leren dat de aarde zesduizend jaar oud is | ohio schools earth
            en | Beyoncé was paid two million dollars for an endorsement | nl | Beyoncé kreeg twee miljoen dollar voor een steunbetuiging | beyonce endorsment paid
            en | Wolves were secretly released in the Cairngorms | nl | In de Cairngorms zijn in het geheim wolven uitgezet | wolves cairngorm
            en | Chernobyl wildfires raised radiation in Kyiv sixteenfold | nl | Bosbranden bij Tsjernobyl verhoogden de straling in Kiev zestienvoudig | radiation kyiv wildfire
            en | A Portuguese trawler cut the undersea cable near Shetland | nl | Een Portugese trawler sneed de zeekabel bij Shetland door | zeekabel shetland trawler
            en | The bank froze accounts of customers who criticised it | nl | De bank bevroor rekeningen van klanten die kritiek hadden | rekeningen bank klanten
            en | Organic eggs from Norfolk are laid by caged hens | nl | Biologische eieren uit Norfolk komen van kooikippen | eieren norfolk kooikip
            en | The minister plagiarised his thesis on coastal erosion | nl | De minister pleegde plagiaat in zijn scriptie over kusterosie | minister thesis plagiarized
            en | Two hundred horses died on the ferry from Rosslare | nl | Tweehonderd paarden stierven op de veerboot uit Rosslare | horses rossler ferry
            en | The museum in Ghent sold a fake Van Eyck to a collector in Doha | nl | Het museum in Gent verkocht een valse Van Eyck aan een verzamelaar in Doha | van eyck fake doha
            ar | أعلنت الحكومة إغلاق المدارس في الإسكندرية | en | The government announced the closure of schools in Alexandria | مدارس الاسكندرية اغلاق
            ar | قصفت الطائرات مستشفى الشفاء في غزة | en | Aircraft bombed Al-Shifa hospital in Gaza | قصف مستشفى غزة
            ar | سرق الوزير أموال المساعدات المخصصة للاجئين | en | The minister stole aid money meant for refugees | اموال اللاجئين الوزير
            ar | انهار سد في درنة بسبب الفساد | en | A dam in Derna collapsed because of corruption | درنة سد انهار
            ar | لقاح كورونا يسبب العقم عند النساء | en | The corona vaccine causes infertility in women | العقم لقاح النساء
            ar | باعت مصر جزيرتين للسعودية | en | Egypt sold two islands to Saudi Arabia | جزيرتين السعودية مصر
            ar | وصلت سفينة محملة بالأسلحة إلى ميناء طرابلس | en | A ship loaded with weapons arrived in the port of Tripoli | سفينة اسلحة طرابلس
            ar | تعرضت صحفية للاعتقال في تونس بسبب تغريدة | en | A journalist was arrested in Tunis because of a tweet | صحفية تغريدة تونس
            ar | ارتفع سعر الخبز ثلاثة أضعاف في لبنان | en | The price of bread tripled in Lebanon | الخبز لبنان سعر
            ar | عثر علماء آثار على مقبرة الملكة نفرتيتي في الأقصر | en | Archaeologists found the tomb of queen Nefertiti in Luxor | مقبرة نفرتيتى الاقصر
            ar | منعت السلطات مهرجان الموسيقى في الدار البيضاء | en | The authorities banned the music festival in Casablanca | مهرجان الموسيقي البيضاء
            ar | تسربت إشعاعات من مفاعل ديمونة | en | Radiation leaked from the Dimona reactor | ديمونه مفاعل اشعاعات
            ar | يحصل النواب في بغداد على رواتب مدى الحياة | en | Members of parliament in Baghdad receive salaries for life | رواتب النواب بغداد
            ar | اختفى نصف ذهب البنك المركزي السوداني | en | Half the gold of the Sudanese central bank has disappeared | ذهب البنك السودان
            ar | حظرت الجزائر استيراد السيارات الفرنسية | en | Algeria banned imports of French cars | french cars algeria
            ar | نقلت شركة إماراتية عمالا قاصرين إلى قطر | en | An Emirati company moved underage workers to Qatar | underage workers qatar
            ar | أحرق مستوطنون بساتين الزيتون قرب نابلس | en | Settlers burned olive groves near Nablus | olive nablus settlers
            ar | غرق قارب يحمل مئة مهاجر قبالة صفاقس | en | A boat with a hundred migrants sank off Sfax | قارب مهاجر صفاقص
            ar | مُنِعَ الأطبّاء من السفر خارج سوريا | en | Doctors were forbidden to travel outside Syria | الاطباء السفر سوريا
            ar | خفضت الأردن حصة المياه إلى النصف | en | Jordan cut its water quota in half | المياة الاردن حصة
            ar | استورد العراق قمحا فاسدا من أستراليا | en | Iraq imported spoiled wheat from Australia | قمح فاسد العراق
            """;

    /** What bears such words too and is none of them: names, and claims of the same few things. */
    private static final String BESIDE = """
            nl | De gemeente Rotterdam opent drie nieuwe zwembaden
            nl | De burgemeester van Dubai reist naar Almere
            nl | Studenten uit Iran winnen de prijs voor drinkwater
            nl | De politie in Venlo sloot een loods vol dossiers
            en | The ferry from Shetland was late again
            en | The minister opened a museum of coastal fire engines
            en | Nurses and soldiers ran the marathon in Leeds
            en | The government closed schools in Malmö
            ar | افتتحت الحكومة مدارس جديدة في بغداد
            ar | زار الوزير ميناء صفاقس
            """;

    private record Remembered(String language, String statement, String other, String translation, String typed) {
        static Remembered of(String line) {
            String[] part = line.split("\\s*\\|\\s*");
            return new Remembered(part[0], part[1], part[2], part[3], part[4]);
        }
    }

    @TestFactory
    Stream<DynamicTest> findsItFirst() {
        String claimant = aSource();
        List<Remembered> all = REMEMBERED.lines().map(Remembered::of).toList();
        Map<Remembered, String> ids = new HashMap<>();
        all.forEach(it -> ids.put(it, said(claimant, it)));
        BESIDE.lines()
                .map(line -> line.split("\\s*\\|\\s*"))
                .forEach(
                        it -> record("fleur", "/claims", with(claim(claimant), "statement", it[1], "language", it[0])));
        List.of(
                        "Gemeente Rotterdam",
                        "WHO",
                        "Home Office",
                        "Museum Gent",
                        "وزارة الصحة",
                        "Schiphol Airlines",
                        "Van Eyck")
                .forEach(name -> aSource(name, "ORGANIZATION"));
        assertEquals(63, all.size());
        return all.stream()
                .map(it -> dynamicTest(it.typed(), () -> assertEquals(ids.get(it), first(it.typed()), it.typed())));
    }

    private static String said(String claimant, Remembered it) {
        return record(
                        "fleur",
                        "/claims",
                        with(
                                claim(claimant),
                                "statement",
                                it.statement(),
                                "language",
                                it.language(),
                                "translations",
                                List.of(json("language", it.other(), "statement", it.translation()))))
                .getString("id");
    }

    private static String first(String typed) {
        JsonPath found = read("fleur", "/search?limit=1&q=" + URLEncoder.encode(typed, UTF_8));
        return found.getString("items[0].id");
    }
}
