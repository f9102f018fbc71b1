<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Itinera</source>
        <translation>Par Itinera</translation>
    </message>
    <message>
        <source>Itinera</source>
        <translation>Itinera</translation>
    </message>
    <message>
        <source>Drafts and checks applications for Erasmus+ Key Action 1, offline. Nothing you write leaves this computer.</source>
        <translation>Palīdz sagatavot un pārbaudīt “Erasmus+” 1. pamatpasākuma pieteikumus bez interneta. Nekas no uzrakstītā neatstāj šo datoru.</translation>
    </message>
    <message>
        <source>Itinera is not made by the European Commission or a National Agency. The official form and the Programme Guide of the call decide.</source>
        <translation>Itinera nav Eiropas Komisijas vai nacionālās aģentūras programma. Noteicošās ir oficiālā veidlapa un konkursa programmas vadlīnijas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Brīva programmatūra ar GNU Vispārējo publisko licenci (3. vai jaunāka versija). Bez jebkādas garantijas.</translation>
    </message>
</context>
<context>
    <name>AnnexesPage</name>
    <message>
        <source>No file is attached yet.</source>
        <translation>Vēl nav pievienota neviena datne.</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>&amp;Pievienot datni…</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%1: %2, country group %3</source>
        <translation>%1: %2, %3. valstu grupa</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Parts of the budget</source>
        <translation>Budžeta daļas</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Dotācija</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Dotācija</translation>
    </message>
    <message>
        <source>Missing inputs</source>
        <translation>Trūkstošie dati</translation>
    </message>
    <message>
        <source>Grant by category</source>
        <translation>Dotācija pa kategorijām</translation>
    </message>
    <message>
        <source>All amounts of the grant</source>
        <translation>Visas dotācijas summas</translation>
    </message>
    <message>
        <source>Enter goes to the field that an amount comes from.</source>
        <translation>Enter aizved uz lauku, no kura summa nāk.</translation>
    </message>
    <message>
        <source>&amp;Explain this amount</source>
        <translation>&amp;Paskaidrot šo summu</translation>
    </message>
    <message>
        <source>Explanation of the amount</source>
        <translation>Summas paskaidrojums</translation>
    </message>
    <message>
        <source>Go to the &amp;field</source>
        <translation>Doties uz &amp;lauku</translation>
    </message>
    <message>
        <source>Go to the field of this amount</source>
        <translation>Doties uz šīs summas lauku</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Kopēt paskaidrojumu</translation>
    </message>
</context>
<context>
    <name>CallSwitchDialog</name>
    <message>
        <source>Move to another call</source>
        <translation>Pāriet uz citu konkursu</translation>
    </message>
    <message>
        <source>Nothing you have written is lost. Look first what changes; then decide. The move is one step that can be undone.</source>
        <translation>Nekas no uzrakstītā nepazudīs. Vispirms apskatiet, kas mainās, un tad izlemiet. Pāreja ir viena darbība, ko var atsaukt.</translation>
    </message>
    <message>
        <source>Move to &amp;call</source>
        <translation>Pāriet uz &amp;konkursu</translation>
    </message>
    <message>
        <source>Call to move to</source>
        <translation>Konkurss, uz kuru pāriet</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Kas mainās</translation>
    </message>
</context>
<context>
    <name>DeclarationsPage</name>
    <message>
        <source>Closing checklist</source>
        <translation>Noslēguma kontrolsaraksts</translation>
    </message>
    <message>
        <source>Only a person can confirm these points. Tick each one when you have looked at it.</source>
        <translation>Šos punktus var apstiprināt tikai cilvēks. Atzīmējiet katru, kad esat to pārbaudījis.</translation>
    </message>
    <message>
        <source>Confirmed points</source>
        <translation>Apstiprinātie punkti</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Eksports</translation>
    </message>
    <message>
        <source>A bundle is one file with the whole application: readable for people, checkable by programs, and with the fingerprint of every part, so that any later change shows. Your National Agency can open and check it with this program, and you can sign it with eParakstītājs or DigiDoc.</source>
        <translation>Pakotne ir viena datne ar visu pieteikumu: cilvēkam lasāma, programmai pārbaudāma un ar katras daļas kontrolsummu, tāpēc ikviena vēlāka izmaiņa ir redzama. Nacionālā aģentūra to var atvērt un pārbaudīt ar šo programmu, un jūs to varat parakstīt ar eParakstītāju vai DigiDoc.</translation>
    </message>
    <message>
        <source>A bundle does not replace the official online form: only what is sent there before the deadline counts.</source>
        <translation>Pakotne neaizstāj oficiālo tiešsaistes veidlapu: vērā ņem tikai to, kas tur iesniegts līdz termiņam.</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Kas ir pakotnē</translation>
    </message>
    <message>
        <source>These &amp;errors stand in the way. Press Enter or click to go to the field:</source>
        <translation>Eksportu liedz šīs &amp;kļūdas. Nospiediet Enter vai noklikšķiniet, lai pārietu uz lauku:</translation>
    </message>
    <message>
        <source>Errors that stand in the way</source>
        <translation>Kļūdas, kas liedz eksportu</translation>
    </message>
    <message>
        <source>E&amp;xport bundle…</source>
        <translation>&amp;Eksportēt pakotni…</translation>
    </message>
    <message>
        <source>Export a &amp;draft…</source>
        <translation>Eksportēt &amp;melnrakstu…</translation>
    </message>
    <message>
        <source>For colleagues and partners to read. Possible at any time; every page says that it is a draft.</source>
        <translation>Lai izlasītu kolēģi un partneri. Iespējams jebkurā laikā; katrā lappusē ir norādīts, ka tas ir melnraksts.</translation>
    </message>
    <message>
        <source>Export is running</source>
        <translation>Notiek eksportēšana</translation>
    </message>
    <message>
        <source>Packing the bundle…</source>
        <translation>Pakotne tiek veidota…</translation>
    </message>
    <message>
        <source>The application has changed since. Export again to have the changes in the bundle.</source>
        <translation>Pieteikums kopš tā laika ir mainīts. Eksportējiet vēlreiz, lai izmaiņas nonāktu pakotnē.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Show errors: they block the application.</source>
        <translation>Rādīt kļūdas: tās pieteikumu bloķē.</translation>
    </message>
    <message>
        <source>Show warnings: they can be accepted with a reason.</source>
        <translation>Rādīt brīdinājumus: tos var pieņemt ar pamatojumu.</translation>
    </message>
    <message>
        <source>Show advice: it makes the application better.</source>
        <translation>Rādīt ieteikumus: tie pieteikumu uzlabo.</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>&amp;Filtrs:</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrēt konstatējumus</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Konstatējumi</translation>
    </message>
    <message>
        <source>How to mend the selected finding</source>
        <translation>Kā novērst izvēlēto konstatējumu</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Meklēt</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Meklēt palīdzībā</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Palīdzības daļas</translation>
    </message>
    <message>
        <source>User manual</source>
        <translation>Lietotāja rokasgrāmata</translation>
    </message>
    <message>
        <source>User &amp;manual</source>
        <translation>&amp;Rokasgrāmata</translation>
    </message>
    <message>
        <source>Rules of the call</source>
        <translation>Konkursa noteikumi</translation>
    </message>
    <message>
        <source>&amp;Rules of the call</source>
        <translation>Konkursa &amp;noteikumi</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History and backups</source>
        <translation>Vēsture un rezerves kopijas</translation>
    </message>
    <message>
        <source>&amp;Saves of this file</source>
        <translation>Šīs datnes &amp;saglabājumi</translation>
    </message>
    <message>
        <source>Saves of this file</source>
        <translation>Šīs datnes saglabājumi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas darīts</translation>
    </message>
    <message>
        <source>The application has not been saved yet.</source>
        <translation>Pieteikums vēl nav saglabāts.</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>&amp;Agrākās versijas</translation>
    </message>
    <message>
        <source>Before each save the version that it replaces is kept on this computer. The last ten stay.</source>
        <translation>Pirms katras saglabāšanas šajā datorā paliek iepriekšējā versija. Glabājas pēdējās desmit.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Agrākās versijas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Lielums</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>There are no earlier versions of this file on this computer.</source>
        <translation>Šajā datorā nav šīs datnes agrāku versiju.</translation>
    </message>
    <message>
        <source>&amp;Bring this version back…</source>
        <translation>&amp;Atjaunot šo versiju…</translation>
    </message>
    <message>
        <source>Bring the selected version back</source>
        <translation>Atjaunot izvēlēto versiju</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Welcome to Itinera</source>
        <translation>Laipni lūdzam programmā Itinera</translation>
    </message>
    <message>
        <source>Draft an Erasmus+ Key Action 1 application without any network. Itinera checks it against the rules of the call while you write, explains the grant, and packs it into one file that proves to be intact.</source>
        <translation>Sagatavojiet “Erasmus+” 1. pamatpasākuma pieteikumu bez interneta. Itinera rakstīšanas laikā to pārbauda pēc konkursa noteikumiem, paskaidro dotāciju un sapako vienā datnē, kuras neskartību var pārbaudīt.</translation>
    </message>
    <message>
        <source>Look at a &amp;sample</source>
        <translation>Apskatīt &amp;paraugu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datne</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Nesen atvērtie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediģēt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Skats</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Valoda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Palīdzība</translation>
    </message>
    <message>
        <source>&amp;Sample applications</source>
        <translation>Pieteikumu &amp;paraugi</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Konstatējumi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ai&amp;zvērt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Iziet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>At&amp;kārtot</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Nākamā lapa</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Nākamais &amp;konstatējums</translation>
    </message>
    <message>
        <source>Previous fi&amp;nding</source>
        <translation>Iepriekšējais k&amp;onstatējums</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Nākamā loga &amp;daļa</translation>
    </message>
    <message>
        <source>&amp;About Itinera</source>
        <translation>Par &amp;Itinera</translation>
    </message>
    <message>
        <source>Start a &amp;new application…</source>
        <translation>Sākt &amp;jaunu pieteikumu…</translation>
    </message>
    <message>
        <source>&amp;Open an application or a bundle…</source>
        <translation>&amp;Atvērt pieteikumu vai pakotni…</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Jauns pieteikums…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Atvērt…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Saglabāt &amp;kā…</translation>
    </message>
    <message>
        <source>&amp;History and backups…</source>
        <translation>&amp;Vēsture un rezerves kopijas…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Iestatījumi…</translation>
    </message>
    <message>
        <source>&amp;Rules of the call…</source>
        <translation>&amp;Konkursa noteikumi…</translation>
    </message>
    <message>
        <source>Move to another &amp;call…</source>
        <translation>Pāriet uz citu &amp;konkursu…</translation>
    </message>
    <message>
        <source>&amp;User manual…</source>
        <translation>&amp;Lietotāja rokasgrāmata…</translation>
    </message>
</context>
<context>
    <name>NewApplicationDialog</name>
    <message>
        <source>New application</source>
        <translation>Jauns pieteikums</translation>
    </message>
    <message>
        <source>These choices decide which rules hold and whom the application goes to. Everything else is filled in afterwards.</source>
        <translation>No šīs izvēles atkarīgs, kuri noteikumi ir spēkā un kam pieteikums adresēts. Visu pārējo aizpilda pēc tam.</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Kārta</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kārta</translation>
    </message>
    <message>
        <source>All deadlines of this call have passed. You can still write an application, for example to practise.</source>
        <translation>Visi šī konkursa termiņi ir pagājuši. Pieteikumu tomēr var rakstīt, piemēram, lai vingrinātos.</translation>
    </message>
    <message>
        <source>&amp;Country of your organisation</source>
        <translation>Jūsu organizācijas &amp;valsts</translation>
    </message>
    <message>
        <source>Country of your organisation</source>
        <translation>Jūsu organizācijas valsts</translation>
    </message>
    <message>
        <source>&amp;National Agency</source>
        <translation>&amp;Nacionālā aģentūra</translation>
    </message>
    <message>
        <source>National Agency</source>
        <translation>Nacionālā aģentūra</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>Veidlapas va&amp;loda</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Veidlapas valoda</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Pasākums</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Call of the &amp;year</source>
        <translation>Konkursa &amp;gads</translation>
    </message>
    <message>
        <source>Call of the year</source>
        <translation>Konkursa gads</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>does not fit: an activity for staff, an outcome for learners</source>
        <translation>neder: aktivitāte paredzēta personālam, bet iznākums – skolēniem</translation>
    </message>
    <message>
        <source>does not fit: an activity for learners, an outcome for staff</source>
        <translation>neder: aktivitāte paredzēta skolēniem, bet iznākums – personālam</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No outcome chosen</source>
        <translation>Nav izvēlēts neviens iznākums</translation>
    </message>
    <message>
        <source>%1 (not in the list of this call)</source>
        <translation>%1 (nav šī konkursa sarakstā)</translation>
    </message>
    <message numerus="yes">
        <source>%n activit(y/ies)</source>
        <translation>
            <numerusform>%n aktivitāte</numerusform>
            <numerusform>%n aktivitātes</numerusform>
            <numerusform>%n aktivitāšu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) without an activity</source>
        <translation>
            <numerusform>%n iznākums bez aktivitātes</numerusform>
            <numerusform>%n iznākumi bez aktivitātes</numerusform>
            <numerusform>%n iznākumu bez aktivitātes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activit(y/ies) without an outcome</source>
        <translation>
            <numerusform>%n aktivitāte bez iznākuma</numerusform>
            <numerusform>%n aktivitātes bez iznākuma</numerusform>
            <numerusform>%n aktivitāšu bez iznākuma</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>Parts of the expected outcomes</source>
        <translation>Sagaidāmo iznākumu daļas</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organizācija:</translation>
    </message>
    <message>
        <source>Organisation that gains the outcomes</source>
        <translation>Organizācija, kas gūst iznākumus</translation>
    </message>
    <message>
        <source>Click a cell or press Space to link an outcome with an activity. Hatched cells do not fit: the activity is for another group of people. Enter opens the outcome.</source>
        <translation>Noklikšķiniet uz šūnas vai nospiediet atstarpes taustiņu, lai iznākumu sasaistītu ar aktivitāti. Svītrotās šūnas neder: aktivitāte paredzēta citai mērķgrupai. Enter atver iznākumu.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Participants</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Grant so far</source>
        <translation>Pašreizējā dotācija</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Project period</source>
        <translation>Projekta laiks</translation>
    </message>
    <message>
        <source>&amp;Sections of the form</source>
        <translation>Veidlapas &amp;sadaļas</translation>
    </message>
    <message>
        <source>Sections of the form with their state</source>
        <translation>Veidlapas sadaļas un to stāvoklis</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Required fields missing</source>
        <translation>Trūkst obligāto lauku</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kļūdas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Brīdinājumi</translation>
    </message>
    <message>
        <source>Rules of the call</source>
        <translation>Konkursa noteikumi</translation>
    </message>
    <message>
        <source>&amp;Use the rule set at hand</source>
        <translation>&amp;Izmantot pieejamo noteikumu kopu</translation>
    </message>
    <message>
        <source>Show all &amp;rules…</source>
        <translation>Rādīt visus &amp;noteikumus…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksports</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of the call</source>
        <translation>Konkursa noteikumi</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Meklēt</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Meklēt noteikumos</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tāvoklis</translation>
    </message>
    <message>
        <source>Show rules in this state</source>
        <translation>Rādīt noteikumus šajā stāvoklī</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Noteikums</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ko tas prasa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Smagums</translation>
    </message>
    <message>
        <source>Values of the call</source>
        <translation>Konkursa vērtības</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ticamība</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>The selected rule</source>
        <translation>Izvēlētais noteikums</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Pāriet uz lauku</translation>
    </message>
    <message>
        <source>Go to the field of the selected rule</source>
        <translation>Pāriet uz izvēlētā noteikuma lauku</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>with deliberate mistakes</source>
        <translation>ar tīšām kļūdām</translation>
    </message>
    <message>
        <source>written in Latvian</source>
        <translation>latviešu valodā</translation>
    </message>
    <message>
        <source>written in English</source>
        <translation>angļu valodā</translation>
    </message>
    <message>
        <source>%1, call %2, %3</source>
        <translation>%1, %2. gada konkurss, %3</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Add an item</source>
        <translation>Pievienot vienumu</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>D&amp;ublēt</translation>
    </message>
    <message>
        <source>Duplicate the item</source>
        <translation>Dublēt vienumu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Noņemt</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Noņemt vienumu</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Augšup</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Pārvietot augšup</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Lejup</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Pārvietot lejup</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Pievienot</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>Programmas &amp;valoda</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmas valoda</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Jūsu &amp;vārds</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds</translation>
    </message>
    <message>
        <source>Stands under warnings that you accept.</source>
        <translation>Parādās pie brīdinājumiem, kurus pieņemat.</translation>
    </message>
    <message>
        <source>&amp;Folder with call data</source>
        <translation>&amp;Mape ar konkursa datiem</translation>
    </message>
    <message>
        <source>Folder with call data</source>
        <translation>Mape ar konkursa datiem</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Pārlūkot…</translation>
    </message>
    <message>
        <source>Choose the folder with call data</source>
        <translation>Izvēlēties mapi ar konkursa datiem</translation>
    </message>
    <message>
        <source>Only if your organisation has corrected call data of its own. A year in this folder takes the place of the built-in one, the next time an application is opened. Reports and bundles then name it. Leave it empty to use the built-in data.</source>
        <translation>Tikai tad, ja jūsu organizācijai ir pašas laboti konkursa dati. Gads, kas ir šajā mapē, aizstāj iebūvēto, kad nākamreiz atver pieteikumu. Pārskatos un pakotnēs tas ir norādīts. Atstājiet tukšu, lai lietotu iebūvētos datus.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Structure</source>
        <translation>Uzbūve</translation>
    </message>
    <message>
        <source>Intact content</source>
        <translation>Neskarts saturs</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pilnīga</translation>
    </message>
    <message>
        <source>Rule set known</source>
        <translation>Noteikumu kopa zināma</translation>
    </message>
    <message>
        <source>Findings confirmed</source>
        <translation>Konstatējumi apstiprināti</translation>
    </message>
    <message>
        <source>This bundle is intact. It is shown read-only.</source>
        <translation>Šī pakotne ir neskarta. Tā atvērta tikai lasīšanai.</translation>
    </message>
    <message>
        <source>This bundle does NOT verify. Do not trust its content.</source>
        <translation>Šīs pakotnes pārbaude NAV izdevusies. Neuzticieties tās saturam.</translation>
    </message>
    <message>
        <source>It is a draft, not a submission.</source>
        <translation>Tas ir melnraksts, nevis iesniegums.</translation>
    </message>
    <message>
        <source>Checked again here: %1.</source>
        <translation>Atkārtotas pārbaudes rezultāts: %1.</translation>
    </message>
    <message>
        <source>There are signatures in the bundle. They are not verified here.</source>
        <translation>Pakotnē ir paraksti. Šeit tie netiek pārbaudīti.</translation>
    </message>
</context>
<context>
    <name>WaiverDialog</name>
    <message>
        <source>Accept a warning</source>
        <translation>Pieņemt brīdinājumu</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kas ir nepareizi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ko darīt</translation>
    </message>
    <message>
        <source>Why the rule is there</source>
        <translation>Kāpēc ir šāds noteikums</translation>
    </message>
    <message>
        <source>Why is this &amp;right for your project?</source>
        <translation>Kāpēc tas jūsu projektā ir &amp;pareizi?</translation>
    </message>
    <message>
        <source>Reason for accepting the warning</source>
        <translation>Brīdinājuma pieņemšanas pamatojums</translation>
    </message>
    <message>
        <source>The National Agency reads this reason.</source>
        <translation>Šo pamatojumu lasa nacionālā aģentūra.</translation>
    </message>
    <message>
        <source>&amp;Who accepts it</source>
        <translation>&amp;Kas to pieņem</translation>
    </message>
    <message>
        <source>Who accepts the warning</source>
        <translation>Kas brīdinājumu pieņem</translation>
    </message>
    <message>
        <source>The reason stays with the application. When the values behind the warning change, the warning comes back.</source>
        <translation>Pamatojums paliek pieteikumā. Ja brīdinājuma pamatā esošās vērtības mainās, brīdinājums atgriežas.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Source: %1 (grade %2)</source>
        <translation>Avots: %1 (ticamība %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grant in all: %1</source>
        <translation>Dotācija kopā: %1</translation>
    </message>
    <message>
        <source>Round %1: deadline %2; projects start %3 – %4</source>
        <translation>%1. kārta: termiņš %2; projektu sākums %3 – %4</translation>
    </message>
    <message>
        <source>Rule set: %1, version %2</source>
        <extracomment>stands in the history of the file</extracomment>
        <translation>Noteikumu kopa: %1, versija %2</translation>
    </message>
    <message>
        <source>Brought up to date: %1</source>
        <translation>Atjaunināts: %1</translation>
    </message>
    <message>
        <source>The name of a document ends with .ka1 or .ka1.json, not like: %1.</source>
        <translation>Dokumenta nosaukums beidzas ar .ka1 vai .ka1.json, nevis kā šis: %1.</translation>
    </message>
    <message>
        <source>The document is written: %1</source>
        <translation>Dokuments saglabāts: %1</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Vienumu secība</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: pievienots</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: noņemts</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: mainīts</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Abos ir viens un tas pats.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n atšķirība</numerusform>
            <numerusform>%n atšķirības</numerusform>
            <numerusform>%n atšķirību</numerusform>
        </translation>
    </message>
    <message>
        <source>The command validate lists what is wrong. With --draft, a bundle is made in spite of it and marked as a draft.</source>
        <translation>Komanda validate parāda, kas nav kārtībā. Ar --draft pakotni tomēr izveido un atzīmē kā melnrakstu.</translation>
    </message>
    <message>
        <source>The name of a bundle ends with .asice, not like: %1.</source>
        <translation>Pakotnes nosaukums beidzas ar .asice, nevis kā šis: %1.</translation>
    </message>
    <message>
        <source>The bundle is written: %1</source>
        <translation>Pakotne saglabāta: %1</translation>
    </message>
    <message>
        <source>--round: the rounds of this call are: %1.</source>
        <translation>--round: šī konkursa kārtas ir: %1.</translation>
    </message>
    <message>
        <source>--agency: this call has no National Agency with the code %1.</source>
        <translation>--agency: šajā konkursā nav nacionālās aģentūras ar kodu %1.</translation>
    </message>
    <message>
        <source>--lang: forms cannot be written in the language %1.</source>
        <translation>--lang: veidlapu nevar rakstīt valodā %1.</translation>
    </message>
    <message>
        <source>The draft is written: %1</source>
        <translation>Melnraksts saglabāts: %1</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>Parametrs: %1</translation>
    </message>
    <message>
        <source>Project without a title</source>
        <translation>Projekts bez nosaukuma</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datne: %1</translation>
    </message>
    <message>
        <source>%1, call %2, round %3</source>
        <translation>%1, %2. gada konkurss, %3. kārta</translation>
    </message>
    <message>
        <source>Applicant: %1 (%2)</source>
        <translation>Pieteikuma iesniedzējs: %1 (%2)</translation>
    </message>
    <message>
        <source>Project: %1 – %2</source>
        <translation>Projekts: %1 – %2</translation>
    </message>
    <message>
        <source>Activities: %1; participants: %2</source>
        <translation>Aktivitātes: %1; dalībnieki: %2</translation>
    </message>
    <message>
        <source>Last saved: %1</source>
        <translation>Pēdējoreiz saglabāts: %1</translation>
    </message>
    <message>
        <source>This is the content of a bundle. Whether it can be trusted, the command verify tells.</source>
        <translation>Šis ir pakotnes saturs. Vai tam var uzticēties, pasaka komanda verify.</translation>
    </message>
    <message>
        <source>%1 is not written as this program writes it: opening and saving it would change its bytes. The command convert puts that right.</source>
        <translation>%1 nav pierakstīta tā, kā to raksta šī programma: atvēršana un saglabāšana mainītu tās baitus. To izlabo komanda convert.</translation>
    </message>
    <message>
        <source>Structure of the container</source>
        <translation>Konteinera uzbūve</translation>
    </message>
    <message>
        <source>Content as it was when the bundle was made</source>
        <translation>Saturs ir tāds, kāds bija, pakotni veidojot</translation>
    </message>
    <message>
        <source>Nothing missing, nothing added</source>
        <translation>Nekā netrūkst, nekas nav pievienots</translation>
    </message>
    <message>
        <source>Rules known</source>
        <translation>Noteikumi zināmi</translation>
    </message>
    <message>
        <source>Findings the same when checked again</source>
        <translation>Atkārtotā pārbaudē konstatējumi tie paši</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NĒ</translation>
    </message>
    <message>
        <source>cannot be decided here</source>
        <translation>šeit nav nosakāms</translation>
    </message>
    <message>
        <source>Rules named in the bundle: %1, SHA-256 %2</source>
        <translation>Pakotnē norādītie noteikumi: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Note: This bundle is a draft, not a submission.</source>
        <translation>Piezīme: šī pakotne ir melnraksts, nevis iesniegums.</translation>
    </message>
    <message>
        <source>Note: The bundle carries signatures, which are not checked here: %1.</source>
        <translation>Piezīme: pakotnē ir paraksti, kas šeit netiek pārbaudīti: %1.</translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation>Satura kontrolsumma: %1</translation>
    </message>
    <message>
        <source>The bundle verifies.</source>
        <translation>Pakotne ir pārbaudīta un neskarta.</translation>
    </message>
    <message>
        <source>The bundle does NOT verify.</source>
        <translation>Pakotnes pārbaude NAV izdevusies.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more error(s).</source>
        <translation>
            <numerusform>Un vēl %n kļūda.</numerusform>
            <numerusform>Un vēl %n kļūdas.</numerusform>
            <numerusform>Un vēl %n kļūdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Pieņēma %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <extracomment>%1 severity, %2 what the rule asks, %3 id of the rule</extracomment>
        <translation>%1: %2 [%3]</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Kur: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Kāpēc: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Ko darīt: %1</translation>
    </message>
    <message>
        <source>The application as a whole</source>
        <translation>Pieteikums kopumā</translation>
    </message>
    <message>
        <source>What became of the rules – %1</source>
        <translation>Noteikumu rezultāti – %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n brīdinājums</numerusform>
            <numerusform>%n brīdinājumi</numerusform>
            <numerusform>%n brīdinājumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n ieteikums</numerusform>
            <numerusform>%n ieteikumi</numerusform>
            <numerusform>%n ieteikumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n pieņemts brīdinājums</numerusform>
            <numerusform>%n pieņemti brīdinājumi</numerusform>
            <numerusform>%n pieņemtu brīdinājumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict: %1 – %2</source>
        <translation>Slēdziens: %1 – %2</translation>
    </message>
    <message>
        <source>Rules: %1, version %2, SHA-256 %3</source>
        <translation>Noteikumi: %1, versija %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Note: These rules are not those of the program. They were read from %1.</source>
        <translation>Piezīme: šie nav programmas noteikumi. Tie nolasīti no %1.</translation>
    </message>
    <message>
        <source>Note: The file does not say by which version of the rules it was written.</source>
        <translation>Piezīme: datnē nav norādīts, pēc kuras noteikumu versijas tā rakstīta.</translation>
    </message>
    <message>
        <source>Note: The file was written by other rules than those used here: %1, SHA-256 %2. Findings and amounts may differ.</source>
        <translation>Piezīme: datne rakstīta pēc citiem noteikumiem nekā šeit lietotie: %1, SHA-256 %2. Konstatējumi un summas var atšķirties.</translation>
    </message>
    <message>
        <source>The bundle verifies as far as that can be decided here.</source>
        <translation>Pakotne ir neskarta, ciktāl to šeit var noteikt.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it is not replaced. Choose another name.</source>
        <translation>Datne %1 jau pastāv, un tā netiek aizstāta. Izvēlieties citu nosaukumu.</translation>
    </message>
    <message numerus="yes">
        <source>Note: %n accepted warning(s) lapsed, because the data behind changed or the warning is gone.</source>
        <translation>
            <numerusform>Piezīme: %n pieņemts brīdinājums zaudējis spēku, jo mainījušies tā pamatā esošie dati vai brīdinājuma vairs nav.</numerusform>
            <numerusform>Piezīme: %n pieņemti brīdinājumi zaudējuši spēku, jo mainījušies to pamatā esošie dati vai brīdinājumu vairs nav.</numerusform>
            <numerusform>Piezīme: neviens pieņemtais brīdinājums nav zaudējis spēku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Atļauts: %1</translation>
    </message>
    <message>
        <source>Round %1: deadline %2</source>
        <translation>%1. kārta: termiņš %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Uz: %1</translation>
    </message>
</context>
<context>
    <name>itinera::AboutDialog</name>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versija %1, ar Qt %2</translation>
    </message>
</context>
<context>
    <name>itinera::AnnexesPage</name>
    <message>
        <source>At most %1 for each file. PDF is the safest format.</source>
        <translation>Katrai datnei ne vairāk kā %1. Drošākais formāts ir PDF.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Saglabāt kopiju…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The file content is missing. Remove this entry and attach the file again.</source>
        <translation>Trūkst datnes satura. Noņemiet šo ierakstu un pievienojiet datni vēlreiz.</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Saglabāt kopiju: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Noņemt: %1</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Pievienot datni</translation>
    </message>
    <message>
        <source>The file was not attached</source>
        <translation>Datne netika pievienota</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Datne “%1” ir tukša.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and then attach it.</source>
        <translation>Atveriet to programmā, kurā tā veidota, saglabājiet vēlreiz un tad pievienojiet.</translation>
    </message>
    <message>
        <source>The file “%1” has %2; an annex may have at most %3.</source>
        <translation>Datnes “%1” lielums ir %2; pielikums drīkst būt ne lielāks par %3.</translation>
    </message>
    <message>
        <source>Scan it again in lower quality, or save the document as a smaller PDF.</source>
        <translation>Noskenējiet to vēlreiz zemākā kvalitātē vai saglabājiet kā mazāku PDF.</translation>
    </message>
    <message>
        <source>Save a copy of the annex</source>
        <translation>Saglabāt pielikuma kopiju</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Kopija netika saglabāta</translation>
    </message>
</context>
<context>
    <name>itinera::BudgetModel</name>
    <message>
        <source>Activity %1, %2</source>
        <translation>%1. aktivitāte, %2</translation>
    </message>
    <message>
        <source>%1 (accompanying persons)</source>
        <translation>%1 (pavadošās personas)</translation>
    </message>
    <message>
        <source>%1 (unit cost taken off)</source>
        <translation>%1 (atskaitītas vienības izmaksas)</translation>
    </message>
    <message>
        <source>Share of the highest possible grant. The light part of the bar is not certain yet.</source>
        <translation>Daļa no lielākās iespējamās dotācijas. Joslas gaišā daļa vēl nav droša.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Par ko maksā</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Daļa</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Kā tā aprēķināta</translation>
    </message>
    <message>
        <source>Source and grade</source>
        <translation>Avots un ticamība</translation>
    </message>
</context>
<context>
    <name>itinera::BudgetPage</name>
    <message>
        <source>&amp;Rates and real costs</source>
        <translation>&amp;Likmes un faktiskās izmaksas</translation>
    </message>
    <message>
        <source>There is nothing to pay for yet: enter activities with their flows and participants.</source>
        <translation>Vēl nav par ko maksāt: ievadiet aktivitātes ar plūsmām un dalībniekiem.</translation>
    </message>
    <message>
        <source>More will be added: something is missing. Choose an input to go there and fill it in:</source>
        <translation>Summa vēl pieaugs, jo trūkst dažu datu. Izvēlieties, ko aizpildīt:</translation>
    </message>
    <message>
        <source>The grant is a range, because something is missing. Choose an input to go there and fill it in:</source>
        <translation>Dotācijas summa pagaidām ir diapazons, jo trūkst dažu datu. Izvēlieties, ko aizpildīt:</translation>
    </message>
    <message>
        <source>The grant is exact: no input is missing.</source>
        <translation>Dotācijas summa ir precīza: nekā netrūkst.</translation>
    </message>
    <message>
        <source>%1: %2. Choose one of its amounts to see how it is worked out.</source>
        <translation>%1: %2. Izvēlieties kādu no summām, lai redzētu, kā tā aprēķināta.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Kopā: %1</translation>
    </message>
</context>
<context>
    <name>itinera::CallSwitchDialog</name>
    <message>
        <source>What it does to this application</source>
        <translation>Kas mainās šajā pieteikumā</translation>
    </message>
    <message>
        <source>What the call says differently</source>
        <translation>Ko konkurss nosaka citādi</translation>
    </message>
    <message>
        <source>The grant stays the same: %1.</source>
        <translation>Dotācija nemainās: %1.</translation>
    </message>
    <message>
        <source>Grant: %1 → %2.</source>
        <translation>Dotācija: %1 → %2.</translation>
    </message>
    <message>
        <source>No problem comes and none goes.</source>
        <translation>Jaunu problēmu nav, un esošās paliek.</translation>
    </message>
    <message>
        <source>Problems that come:</source>
        <translation>Jaunas problēmas:</translation>
    </message>
    <message>
        <source>Problems that go:</source>
        <translation>Problēmas, kas atkrīt:</translation>
    </message>
    <message>
        <source>Every answer has its question there too.</source>
        <translation>Katrai atbildei arī tur ir savs jautājums.</translation>
    </message>
    <message>
        <source>Answers that nobody asks for there. They stay in the file, but are not shown:</source>
        <translation>Atbildes, kuras tur neviens neprasa. Tās paliek datnē, bet netiek rādītas:</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Neko.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Pāriet</translation>
    </message>
    <message>
        <source>The program knows no other call of this action.</source>
        <translation>Programma nezina citu šā pasākuma konkursu.</translation>
    </message>
    <message>
        <source>&amp;Move to call %1</source>
        <translation>&amp;Pāriet uz %1. gada konkursu</translation>
    </message>
</context>
<context>
    <name>itinera::ChoiceEditor</name>
    <message>
        <source>– not chosen –</source>
        <translation>– nav izvēlēts –</translation>
    </message>
    <message>
        <source>%1 (not in the list)</source>
        <translation>%1 (nav sarakstā)</translation>
    </message>
</context>
<context>
    <name>itinera::DeclarationsPage</name>
    <message>
        <source>Good to know (%1)</source>
        <translation>Noder zināt (%1)</translation>
    </message>
    <message>
        <source>Not known for this call: ask your National Agency (%1)</source>
        <translation>Šim konkursam nav zināms: jautājiet nacionālajai aģentūrai (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>Apstiprināti %1 no %2</translation>
    </message>
</context>
<context>
    <name>itinera::DocumentFlow</name>
    <message>
        <source>Applications and bundles (*.ka1 *.ka1.json *.asice)</source>
        <translation>Pieteikumi un pakotnes (*.ka1 *.ka1.json *.asice)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visas datnes (*)</translation>
    </message>
    <message>
        <source>Open an application or a bundle</source>
        <translation>Atvērt pieteikumu vai pakotni</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Datni nevar atvērt</translation>
    </message>
    <message>
        <source>The bundle cannot be opened</source>
        <translation>Pakotni nevar atvērt</translation>
    </message>
    <message>
        <source>The bundle cannot be shown</source>
        <translation>Pakotni nevar parādīt</translation>
    </message>
    <message>
        <source>The sample cannot be opened</source>
        <translation>Paraugu nevar atvērt</translation>
    </message>
    <message>
        <source>The application cannot be started</source>
        <translation>Pieteikumu nevar sākt</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nesaglabātas izmaiņas</translation>
    </message>
    <message>
        <source>Do you want to save your changes first?</source>
        <translation>Vai vispirms saglabāt izmaiņas?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Nesaglabāt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Atcelt</translation>
    </message>
    <message>
        <source>Save the application</source>
        <translation>Saglabāt pieteikumu</translation>
    </message>
    <message>
        <source>Applications (*.ka1)</source>
        <translation>Pieteikumi (*.ka1)</translation>
    </message>
    <message>
        <source>Flat applications for scripts (*.ka1.json)</source>
        <translation>Vienkāršas datnes skriptiem (*.ka1.json)</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Rezerves kopiju neizdevās izveidot</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Datni nevar saglabāt</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Aizstāt datni?</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Do you want to replace it?</source>
        <translation>Datne “%1” jau pastāv. Vai to aizstāt?</translation>
    </message>
    <message>
        <source>The file “%1” was changed by another program since you opened it. Do you want to replace it with your version?</source>
        <translation>Datni “%1” pēc tam, kad to atvērāt, ir mainījusi cita programma. Vai aizstāt to ar savu versiju?</translation>
    </message>
    <message>
        <source>A backup of the file as it is now is kept: see History and backups.</source>
        <translation>Pašreizējās datnes rezerves kopija paliek: skatiet “Vēsture un rezerves kopijas”.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Aizstāt</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Atgūt nesaglabāto darbu</translation>
    </message>
    <message>
        <source>The program was not closed properly. There is unsaved work on “%1” from %2. Do you want it back?</source>
        <translation>Programma netika pareizi aizvērta. Ir nesaglabāts darbs pie “%1” (%2). Vai to atgūt?</translation>
    </message>
    <message>
        <source>an application without a title</source>
        <translation>pieteikums bez nosaukuma</translation>
    </message>
    <message>
        <source>If not, it is put aside and not deleted.</source>
        <translation>Ja ne, tas tiek nolikts malā, nevis izdzēsts.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Atgūt</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Nolikt malā</translation>
    </message>
    <message>
        <source>The work cannot be recovered</source>
        <translation>Darbu nevar atgūt</translation>
    </message>
    <message>
        <source>The earlier version cannot be brought back</source>
        <translation>Agrāko versiju nevar atjaunot</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in case of a crash</source>
        <translation>Nesaglabāto darbu nevar nodrošināt pret avāriju</translation>
    </message>
    <message>
        <source>Some annexes cannot be recovered</source>
        <translation>Dažus pielikumus nevar atgūt</translation>
    </message>
</context>
<context>
    <name>itinera::ExportPage</name>
    <message>
        <source>the application as data (JSON), with the description of its format</source>
        <translation>pieteikums kā dati (JSON) un to formāta apraksts</translation>
    </message>
    <message>
        <source>the application to read, as a web page and as PDF/A</source>
        <translation>pieteikums lasīšanai – tīmekļa lapa un PDF/A</translation>
    </message>
    <message>
        <source>the findings of the check, as data and as a web page</source>
        <translation>pārbaudes konstatējumi – dati un tīmekļa lapa</translation>
    </message>
    <message>
        <source>the annexes</source>
        <translation>pielikumi</translation>
    </message>
    <message>
        <source>a list of all files with their SHA-256, and the name and fingerprint of the rule set</source>
        <translation>visu datņu saraksts ar SHA-256 un noteikumu kopas nosaukums un kontrolsumma</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Not possible yet: %n error(s) must be mended first.</source>
        <translation>
            <numerusform>Vēl nav iespējams: vispirms jānovērš %n kļūda.</numerusform>
            <numerusform>Vēl nav iespējams: vispirms jānovērš %n kļūdas.</numerusform>
            <numerusform>Vēl nav iespējams: vispirms jānovērš kļūdas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible: a check failed, so nobody knows whether the application is in order.</source>
        <translation>Nav iespējams: kāda pārbaude neizdevās, tāpēc nav zināms, vai pieteikums ir kārtībā.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible yet: the content of %n annex(es) is missing.</source>
        <translation>
            <numerusform>Vēl nav iespējams: trūkst %n pielikuma satura.</numerusform>
            <numerusform>Vēl nav iespējams: trūkst %n pielikumu satura.</numerusform>
            <numerusform>Vēl nav iespējams: trūkst %n pielikumu satura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings do not stand in the way; the bundle names them.</source>
        <translation>Brīdinājumi eksportu neliedz; pakotnē tie ir uzskaitīti.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nekas eksportu neliedz.</translation>
    </message>
    <message>
        <source>application</source>
        <translation>pieteikums</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>melnraksts</translation>
    </message>
    <message>
        <source>Export a draft</source>
        <translation>Eksportēt melnrakstu</translation>
    </message>
    <message>
        <source>Export the bundle</source>
        <translation>Eksportēt pakotni</translation>
    </message>
    <message>
        <source>Bundles (*.asice)</source>
        <translation>Pakotnes (*.asice)</translation>
    </message>
    <message>
        <source>The bundle was not written</source>
        <translation>Pakotne netika saglabāta</translation>
    </message>
    <message>
        <source>Draft written: %1
Fingerprint of the content: %2</source>
        <translation>Melnraksts saglabāts: %1
Satura kontrolsumma: %2</translation>
    </message>
    <message>
        <source>Bundle written: %1
Fingerprint of the content: %2</source>
        <translation>Pakotne saglabāta: %1
Satura kontrolsumma: %2</translation>
    </message>
    <message>
        <source>The bundle was not written.</source>
        <translation>Pakotne netika saglabāta.</translation>
    </message>
</context>
<context>
    <name>itinera::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
</context>
<context>
    <name>itinera::FieldRow</name>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks ir jāaizpilda.</translation>
    </message>
    <message>
        <source>%1 characters; %2 if a line break counts twice. The form may count either way, so the larger number is shown. The limit is a working value: no official one is known.</source>
        <translation>Rakstzīmes: %1; ja rindas pārtraukumu skaita divreiz: %2. Veidlapa var skaitīt vienādi vai otrādi, tāpēc rādīts lielākais skaitlis. Robeža ir orientējoša: oficiāla nav zināma.</translation>
    </message>
    <message>
        <source>This is not kept: it is no value for this field, or it is too long. The value from before stays until you correct it.</source>
        <translation>Tas netiek saglabāts: šim laukam tā nav derīga vērtība vai tā ir pārāk gara. Līdz labojumam paliek iepriekšējā vērtība.</translation>
    </message>
</context>
<context>
    <name>itinera::FindingsModel</name>
    <message>
        <source>Accepted</source>
        <translation>Pieņemts</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Smagums</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kas ir nepareizi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Noteikums</translation>
    </message>
</context>
<context>
    <name>itinera::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n brīdinājums</numerusform>
            <numerusform>%n brīdinājumi</numerusform>
            <numerusform>%n brīdinājumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n ieteikums</numerusform>
            <numerusform>%n ieteikumi</numerusform>
            <numerusform>%n ieteikumu</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Vairs nepieņemt</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nav, ko labot.</translation>
    </message>
    <message>
        <source>Choose a finding to see how to mend it.</source>
        <translation>Izvēlieties konstatējumu, lai redzētu, kā to novērst.</translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <translation>Kā novērst: %1</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Pieņemt ar pamatojumu…</translation>
    </message>
</context>
<context>
    <name>itinera::HistoryDialog</name>
    <message>
        <source>No changes</source>
        <translation>Bez izmaiņām</translation>
    </message>
    <message>
        <source>Before a change of the file format; it is never deleted</source>
        <translation>Pirms datnes formāta maiņas; šo versiju nekad nedzēš</translation>
    </message>
    <message>
        <source>Earlier save</source>
        <translation>Agrāks saglabājums</translation>
    </message>
</context>
<context>
    <name>itinera::InlineList</name>
    <message>
        <source>Remove this row</source>
        <translation>Noņemt šo rindu</translation>
    </message>
</context>
<context>
    <name>itinera::LineEditor</name>
    <message>
        <source>Choose a date</source>
        <translation>Izvēlēties datumu</translation>
    </message>
</context>
<context>
    <name>itinera::MainWindow</name>
    <message>
        <source>Saved.</source>
        <translation>Saglabāts.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n brīdinājums</numerusform>
            <numerusform>%n brīdinājumi</numerusform>
            <numerusform>%n brīdinājumu</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>vēl nav saglabāts</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Atsaukt: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>At&amp;kārtot: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>At&amp;kārtot</translation>
    </message>
    <message>
        <source>Another program has this file open. You can read it here, but not change it.</source>
        <translation>Šī datne ir atvērta citā programmā. Šeit to var lasīt, bet ne mainīt.</translation>
    </message>
</context>
<context>
    <name>itinera::NewApplicationDialog</name>
    <message>
        <source>&amp;Start the application</source>
        <translation>&amp;Sākt pieteikumu</translation>
    </message>
    <message>
        <source>Round %1 – closed: %2</source>
        <translation>%1. kārta – slēgta: %2</translation>
    </message>
    <message>
        <source>Round %1 – deadline: %2</source>
        <translation>%1. kārta – termiņš: %2</translation>
    </message>
    <message>
        <source>– choose the country –</source>
        <translation>– izvēlieties valsti –</translation>
    </message>
    <message>
        <source>– choose the agency –</source>
        <translation>– izvēlieties aģentūru –</translation>
    </message>
    <message>
        <source>– choose the language –</source>
        <translation>– izvēlieties valodu –</translation>
    </message>
    <message>
        <source>Languages of this agency: %1.</source>
        <translation>Šīs aģentūras valodas: %1.</translation>
    </message>
    <message>
        <source>Choose the call and the round.</source>
        <translation>Izvēlieties konkursu un kārtu.</translation>
    </message>
    <message>
        <source>Choose the country where your organisation is established.</source>
        <translation>Izvēlieties valsti, kurā reģistrēta jūsu organizācija.</translation>
    </message>
    <message>
        <source>Choose the National Agency.</source>
        <translation>Izvēlieties nacionālo aģentūru.</translation>
    </message>
    <message>
        <source>Choose the language of the form.</source>
        <translation>Izvēlieties veidlapas valodu.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>itinera::OutcomeDetails</name>
    <message>
        <source>&amp;Choose this outcome</source>
        <translation>&amp;Izvēlēties šo iznākumu</translation>
    </message>
    <message>
        <source>Choose this outcome</source>
        <translation>Izvēlēties šo iznākumu</translation>
    </message>
    <message>
        <source>There is nothing to choose yet: no organisation has been entered.</source>
        <translation>Vēl nav ko izvēlēties: nav ievadīta neviena organizācija.</translation>
    </message>
    <message>
        <source>What could show it: %1.</source>
        <translation>Kas to varētu parādīt: %1.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Piemēram: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>itinera::OutcomeListModel</name>
    <message>
        <source>%1 (chosen twice)</source>
        <translation>%1 (izvēlēts divreiz)</translation>
    </message>
    <message>
        <source>meant for: %1</source>
        <translation>paredzēts: %1</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>nav aktivitātes</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>nav pierādījuma</translation>
    </message>
    <message>
        <source>evidence given</source>
        <translation>pierādījums norādīts</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, nav izvēlēts</translation>
    </message>
    <message>
        <source>%1, chosen: %2</source>
        <translation>%1, izvēlēts: %2</translation>
    </message>
</context>
<context>
    <name>itinera::OutcomeMatrix</name>
    <message>
        <source>Outcomes and activities</source>
        <translation>Iznākumi un aktivitātes</translation>
    </message>
    <message>
        <source>Space links an outcome with an activity or unlinks it. Enter opens the outcome.</source>
        <translation>Atstarpes taustiņš iznākumu sasaista ar aktivitāti vai atsaista no tās. Enter atver iznākumu.</translation>
    </message>
    <message>
        <source>Link “%1” with activity %2</source>
        <translation>Sasaistīt “%1” ar %2. aktivitāti</translation>
    </message>
    <message>
        <source>Unlink “%1” from activity %2</source>
        <translation>Atsaistīt “%1” no %2. aktivitātes</translation>
    </message>
</context>
<context>
    <name>itinera::OutcomeMatrixModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: without an organisation</source>
        <translation>%1: bez organizācijas</translation>
    </message>
    <message>
        <source>Does it bring an outcome?</source>
        <translation>Vai tā dod iznākumu?</translation>
    </message>
    <message>
        <source>Has it an activity?</source>
        <translation>Vai tam ir aktivitāte?</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>%1. aktivitāte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>nav aktivitātes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>nav iznākuma</translation>
    </message>
    <message>
        <source>%1; %2: contributes</source>
        <translation>%1; %2: veicina</translation>
    </message>
    <message>
        <source>%1; %2: does not contribute</source>
        <translation>%1; %2: neveicina</translation>
    </message>
    <message>
        <source>%1; %2: contributes, but %3</source>
        <translation>%1; %2: veicina, bet %3</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>%1: no activity</source>
        <translation>%1: nav aktivitātes</translation>
    </message>
    <message>
        <source>%1: has an activity</source>
        <translation>%1: ir aktivitāte</translation>
    </message>
    <message>
        <source>%1: no outcome</source>
        <translation>%1: nav iznākuma</translation>
    </message>
    <message>
        <source>%1: has an outcome</source>
        <translation>%1: ir iznākums</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>itinera::OutcomesPage</name>
    <message>
        <source>Learners</source>
        <translation>Skolēni</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personāls</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <source>Wider impact</source>
        <translation>Plašāka ietekme</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrica</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose outcomes and enter activities first: then this table shows which activity brings which outcome.</source>
        <translation>Vispirms izvēlieties iznākumus un ievadiet aktivitātes: tad šī tabula rādīs, kura aktivitāte dod kuru iznākumu.</translation>
    </message>
    <message>
        <source>No gaps: every outcome has an activity, and every activity brings an outcome.</source>
        <translation>Robu nav: katram iznākumam ir aktivitāte, un katra aktivitāte dod iznākumu.</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>Robi: %1.</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>Bez organizācijas</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Izvēlēti %1 no %2</translation>
    </message>
    <message>
        <source>%1, all with evidence</source>
        <translation>%1, visi ar pierādījumu</translation>
    </message>
    <message>
        <source>%1, %2 without evidence</source>
        <translation>%1, bez pierādījuma: %2</translation>
    </message>
    <message>
        <source>Remove the outcome “%1”</source>
        <translation>Noņemt iznākumu “%1”</translation>
    </message>
    <message>
        <source>Choose the outcome “%1”</source>
        <translation>Izvēlēties iznākumu “%1”</translation>
    </message>
</context>
<context>
    <name>itinera::Outline</name>
    <message>
        <source>Outline of the form</source>
        <translation>Veidlapas saturs</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>pabeigta</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n brīdinājums</numerusform>
            <numerusform>%n brīdinājumi</numerusform>
            <numerusform>%n brīdinājumu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::OverviewPage</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Atlikusi %n diena</numerusform>
            <numerusform>Atlikušas %n dienas</numerusform>
            <numerusform>Atlikušas %n dienas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>Atlikusi %n stunda</numerusform>
            <numerusform>Atlikušas %n stundas</numerusform>
            <numerusform>Atlikušas %n stundas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Atlikusi %n minūte</numerusform>
            <numerusform>Atlikušas %n minūtes</numerusform>
            <numerusform>Atlikusi mazāk nekā minūte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n hour(s) ago</source>
        <translation>
            <numerusform>Termiņš beidzās pirms %n stundas</numerusform>
            <numerusform>Termiņš beidzās pirms %n stundām</numerusform>
            <numerusform>Termiņš tikko beidzās</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n day(s) ago</source>
        <translation>
            <numerusform>Termiņš beidzās pirms %n dienas</numerusform>
            <numerusform>Termiņš beidzās pirms %n dienām</numerusform>
            <numerusform>Termiņš tikko beidzās</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n month(s) ago</source>
        <translation>
            <numerusform>Termiņš beidzās pirms %n mēneša</numerusform>
            <numerusform>Termiņš beidzās pirms %n mēnešiem</numerusform>
            <numerusform>Termiņš tikko beidzās</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n year(s) ago</source>
        <translation>
            <numerusform>Termiņš beidzās pirms %n gada</numerusform>
            <numerusform>Termiņš beidzās pirms %n gadiem</numerusform>
            <numerusform>Termiņš tikko beidzās</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n brīdinājums</numerusform>
            <numerusform>%n brīdinājumi</numerusform>
            <numerusform>%n brīdinājumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n ieteikums</numerusform>
            <numerusform>%n ieteikumi</numerusform>
            <numerusform>%n ieteikumu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2, %3, %4.</source>
        <translation>%1 – %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) accepted with a reason.</source>
        <translation>
            <numerusform>%n brīdinājums pieņemts ar pamatojumu.</numerusform>
            <numerusform>%n brīdinājumi pieņemti ar pamatojumu.</numerusform>
            <numerusform>%n brīdinājumu pieņemts ar pamatojumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Application without a title</source>
        <translation>Pieteikums bez nosaukuma</translation>
    </message>
    <message>
        <source>%1 – %2, call %3</source>
        <translation>%1 – %2, %3. gada konkurss</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) too many.</source>
        <translation>
            <numerusform>%n dalībnieks par daudz.</numerusform>
            <numerusform>%n dalībnieki par daudz.</numerusform>
            <numerusform>%n dalībnieku par daudz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call allows at most %1. Accompanying persons do not count.</source>
        <translation>Konkurss pieļauj ne vairāk kā %1. Pavadošās personas neskaita.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) from abroad besides.</source>
        <translation>
            <numerusform>Vēl %n viesis no ārvalstīm.</numerusform>
            <numerusform>Vēl %n viesi no ārvalstīm.</numerusform>
            <numerusform>Viesu no ārvalstīm nav.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing for the exact amount.</source>
        <translation>Precīzai summai nekā netrūkst.</translation>
    </message>
    <message>
        <source>It is computed as soon as there are activities.</source>
        <translation>To aprēķinās, tiklīdz būs aktivitātes.</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) missing for the exact amount.</source>
        <translation>
            <numerusform>Precīzai summai trūkst %n ieraksta.</numerusform>
            <numerusform>Precīzai summai trūkst %n ierakstu.</numerusform>
            <numerusform>Precīzai summai nekā netrūkst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call has no such round.</source>
        <translation>Konkursā nav šādas kārtas.</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>%1. kārta: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The first day or the length of the project is not entered yet.</source>
        <translation>Vēl nav ievadīta projekta pirmā diena vai ilgums.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kļūdas</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Nepilnīga</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Brīdinājumi</translation>
    </message>
    <message>
        <source>Nothing entered</source>
        <translation>Nekas nav ievadīts</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Aizpildīta</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) missing</source>
        <translation>
            <numerusform>Trūkst %n obligāta lauka</numerusform>
            <numerusform>Trūkst %n obligāto lauku</numerusform>
            <numerusform>Netrūkst neviena obligātā lauka</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 – %3, %4, %5</source>
        <translation>%1: %2 – %3, %4, %5</translation>
    </message>
    <message>
        <source>Rule set %1, version %2, fingerprint %3.</source>
        <translation>Noteikumu kopa %1, versija %2, kontrolsumma %3.</translation>
    </message>
    <message>
        <source>Rule set %1, version %2, fingerprint %3, from the folder %4.</source>
        <translation>Noteikumu kopa %1, versija %2, kontrolsumma %3, no mapes %4.</translation>
    </message>
    <message>
        <source>The application is not tied to a rule set yet.</source>
        <translation>Pieteikums vēl nav piesaistīts noteikumu kopai.</translation>
    </message>
    <message>
        <source>The application was written for other rule data: %1, fingerprint %2. It is checked here with the rule set at hand, so findings may differ.</source>
        <translation>Pieteikums rakstīts citiem noteikumu datiem: %1, kontrolsumma %2. Šeit tas pārbaudīts ar pieejamo noteikumu kopu, tāpēc konstatējumi var atšķirties.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accompanying persons do not count.</source>
        <translation>Pavadošās personas neskaita.</translation>
    </message>
</context>
<context>
    <name>itinera::RulesDialog</name>
    <message>
        <source>All states</source>
        <translation>Visi stāvokļi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 no %2 noteikumiem</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Kā to nosaka</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ko darīt</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>Ko tas vēstītu</translation>
    </message>
    <message>
        <source>Where to check</source>
        <translation>Kur pārbaudīt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>Values of the call</source>
        <translation>Konkursa vērtības</translation>
    </message>
    <message>
        <source>In other calls</source>
        <translation>Citos konkursos</translation>
    </message>
    <message>
        <source>%1: no such rule</source>
        <translation>%1: šāda noteikuma nav</translation>
    </message>
    <message>
        <source>%1: %2 (grade %3)</source>
        <translation>%1: %2 (ticamība %3)</translation>
    </message>
</context>
<context>
    <name>itinera::SectionPage</name>
    <message>
        <source>General questions</source>
        <translation>Vispārīgie jautājumi</translation>
    </message>
</context>
<context>
    <name>itinera::Session</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Dublēt: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Noņemt: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Pārvietot: %1</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Pievienot: %1</translation>
    </message>
    <message>
        <source>Use the rule set at hand</source>
        <translation>Izmantot pieejamo noteikumu kopu</translation>
    </message>
    <message>
        <source>Accept a warning: %1</source>
        <translation>Pieņemt brīdinājumu: %1</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>Atgriezties pie agrākas versijas</translation>
    </message>
    <message>
        <source>Move to call %1</source>
        <translation>Pāreja uz %1. gada konkursu</translation>
    </message>
</context>
<context>
    <name>itinera::SettingsDialog</name>
    <message>
        <source>As in the system</source>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>Folder with call data</source>
        <translation>Mape ar konkursa datiem</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Šādas mapes nav.</translation>
    </message>
</context>
<context>
    <name>itinera::WaiverDialog</name>
    <message>
        <source>&amp;Accept the warning</source>
        <translation>&amp;Pieņemt brīdinājumu</translation>
    </message>
    <message>
        <source>Write a reason of at least %1 characters.</source>
        <translation>Uzrakstiet pamatojumu – vismaz %1 rakstzīmes.</translation>
    </message>
    <message>
        <source>Write who accepts the warning.</source>
        <translation>Ierakstiet, kas brīdinājumu pieņem.</translation>
    </message>
    <message>
        <source>Write a shorter reason.</source>
        <translation>Uzrakstiet īsāku pamatojumu.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lappuse no %2</translation>
    </message>
    <message>
        <source>Rule set %1, %2</source>
        <extracomment>Footer of a printed page: name of the rule set, start of its SHA-256</extracomment>
        <translation>Noteikumu kopa %1, %2</translation>
    </message>
    <message>
        <source>Content %1</source>
        <extracomment>Footer of a printed page: start of the SHA-256 of the content</extracomment>
        <translation>Saturs %1</translation>
    </message>
    <message>
        <source>DRAFT – not for submission</source>
        <translation>MELNRAKSTS – nav paredzēts iesniegšanai</translation>
    </message>
    <message>
        <source>Application without a title</source>
        <translation>Pieteikums bez nosaukuma</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Closing checklist</source>
        <translation>Noslēguma kontrolsaraksts</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Ko saka noteikumi</translation>
    </message>
    <message>
        <source>Report on the checks of the application</source>
        <translation>Pieteikuma pārbaudes pārskats</translation>
    </message>
    <message>
        <source>All rules of the call</source>
        <translation>Visi konkursa noteikumi</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Pieteikuma iesniedzējs</translation>
    </message>
    <message>
        <source>National Agency</source>
        <translation>Nacionālā aģentūra</translation>
    </message>
    <message>
        <source>Project period</source>
        <translation>Projekta laiks</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Grant applied for</source>
        <translation>Pieprasītā dotācija</translation>
    </message>
    <message>
        <source>Verdict of the checks</source>
        <translation>Pārbaudes slēdziens</translation>
    </message>
    <message>
        <source>Content (SHA-256 of application.json)</source>
        <translation>Saturs (application.json SHA-256)</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Noteikumu kopa</translation>
    </message>
    <message>
        <source>SHA-256 of the rule set</source>
        <translation>Noteikumu kopas SHA-256</translation>
    </message>
    <message>
        <source>Origin of the rule set</source>
        <translation>Noteikumu kopas izcelsme</translation>
    </message>
    <message>
        <source>Not the one of the program: an organisation has laid its own beside it.</source>
        <translation>Nav programmas noteikumu kopa: organizācija lieto savu.</translation>
    </message>
    <message>
        <source>Identifier of the application</source>
        <translation>Pieteikuma identifikators</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Pēdējoreiz saglabāts</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Izveidots ar</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Par šo dokumentu</translation>
    </message>
    <message>
        <source>Last day of the project</source>
        <translation>Projekta pēdējā diena</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Dotācija</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Ierakstu nav.</translation>
    </message>
    <message>
        <source>Grant by type of cost</source>
        <translation>Dotācija pa izmaksu veidiem</translation>
    </message>
    <message>
        <source>Type of cost</source>
        <translation>Izmaksu veids</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Grant by activity</source>
        <translation>Dotācija pa aktivitātēm</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitāte</translation>
    </message>
    <message>
        <source>How each amount comes about</source>
        <translation>Kā veidojas katra summa</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Par ko maksā</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Aprēķins</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Konstatējumi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Noteikums</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Smagums</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Kas nav kārtībā un ko darīt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Apgalvojums</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ko tas prasa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Slēdziens</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kļūdas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Brīdinājumi</translation>
    </message>
    <message>
        <source>Accepted warnings</source>
        <translation>Pieņemtie brīdinājumi</translation>
    </message>
    <message>
        <source>Pieces of advice</source>
        <translation>Ieteikumi</translation>
    </message>
    <message>
        <source>Rules fulfilled</source>
        <translation>Izpildītie noteikumi</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>pieņemts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Pieņēma</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>zaudējis spēku</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>spēkā</translation>
    </message>
    <message>
        <source>File in this package</source>
        <translation>Datne šajā pakotnē</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Datnes nav.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Lielums</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n baits</numerusform>
            <numerusform>%n baiti</numerusform>
            <numerusform>%n baitu</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Datnes SHA-256</translation>
    </message>
    <message>
        <source>Activities and objectives are named by their numbers in this form.</source>
        <translation>Aktivitātes un mērķi nosaukti ar to numuriem šajā veidlapā.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitātes</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mērķi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pierādījums</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Rādītājs</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pirms</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mērķa vērtība</translation>
    </message>
    <message>
        <source>Not chosen: %1.</source>
        <translation>Nav izvēlēts: %1.</translation>
    </message>
    <message>
        <source>Which activity contributes to which outcome</source>
        <translation>Kura aktivitāte veicina kuru iznākumu</translation>
    </message>
    <message>
        <source>Outcomes and activities</source>
        <translation>Iznākumi un aktivitātes</translation>
    </message>
    <message>
        <source>Outcomes of the activity</source>
        <translation>Aktivitātes iznākumi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>agrākais – %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>vēlākais – %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez ierobežojuma</translation>
    </message>
    <message>
        <source>anything but %1</source>
        <translation>jebkas, izņemot: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n dalībnieks</numerusform>
            <numerusform>%n dalībnieki</numerusform>
            <numerusform>%n dalībnieku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accompanying person(s)</source>
        <translation>
            <numerusform>%n pavadošā persona</numerusform>
            <numerusform>%n pavadošās personas</numerusform>
            <numerusform>%n pavadošo personu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
            <numerusform>%n personu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from day %1 on</source>
        <translation>
            <numerusform>%n diena, sākot ar %1. dienu</numerusform>
            <numerusform>%n dienas, sākot ar %1. dienu</numerusform>
            <numerusform>%n dienu, sākot ar %1. dienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of course fee</source>
        <translation>
            <numerusform>%n kursu maksas diena</numerusform>
            <numerusform>%n kursu maksas dienas</numerusform>
            <numerusform>%n kursu maksas dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of the daily rate, rounded)</source>
        <translation>%1 (%2 no dienas likmes, noapaļojot)</translation>
    </message>
    <message>
        <source>%1: %2 (taken off, because the real cost is paid instead)</source>
        <translation>%1: %2 (atskaitīts, jo tā vietā sedz faktiskās izmaksas)</translation>
    </message>
    <message>
        <source>%1: %2 (accompanying persons)</source>
        <translation>%1: %2 (pavadošās personas)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>vēl nav zināms</translation>
    </message>
    <message>
        <source>This amount cannot be worked out yet. Fill in: %1.</source>
        <translation>Šo summu vēl nevar aprēķināt. Aizpildiet: %1.</translation>
    </message>
    <message>
        <source>This amount is a range. To make it exact, fill in: %1.</source>
        <translation>Šī summa ir noteikta robežās. Lai tā būtu precīza, aizpildiet: %1.</translation>
    </message>
    <message>
        <source>The grant cannot be worked out yet. Fill in: %1.</source>
        <translation>Dotāciju vēl nevar aprēķināt. Aizpildiet: %1.</translation>
    </message>
    <message>
        <source>The grant is a range. To make it exact, fill in: %1.</source>
        <translation>Dotācija ir noteikta robežās. Lai tā būtu precīza, aizpildiet: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Datni nevar nolasīt.</translation>
    </message>
    <message>
        <source>Check that it exists, that the drive is connected and that you may open it.</source>
        <translation>Pārbaudiet, vai tā pastāv, vai disks ir pievienots un vai jums ir tiesības to atvērt.</translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation>Datne ir lielāka, nekā šī programma pieņem.</translation>
    </message>
    <message>
        <source>Check that it is the right file. If it carries large annexes, make them smaller.</source>
        <translation>Pārbaudiet, vai tā ir īstā datne. Ja tajā ir lieli pielikumi, samaziniet tos.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is another kind of file.</source>
        <translation>Datne ir bojāta, vai arī tā ir cita veida datne.</translation>
    </message>
    <message>
        <source>Take a copy that you saved earlier, or ask for the file again.</source>
        <translation>Izmantojiet agrāk saglabātu kopiju vai palūdziet datni vēlreiz.</translation>
    </message>
    <message>
        <source>The file holds something that does not belong there, or something is missing.</source>
        <translation>Datnē ir kaut kas lieks vai arī kaut kā trūkst.</translation>
    </message>
    <message>
        <source>If the file was changed by hand, undo that change. Otherwise take an earlier copy.</source>
        <translation>Ja datne labota ar roku, atceliet labojumu. Citādi izmantojiet agrāku kopiju.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>Datne saglabāta ar jaunāku šīs programmas versiju.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the file again.</source>
        <translation>Uzstādiet jaunāko versiju un atveriet datni vēlreiz.</translation>
    </message>
    <message>
        <source>This program has no rules for the call or the action.</source>
        <translation>Programmā nav šā konkursa vai darbības noteikumu.</translation>
    </message>
    <message>
        <source>Install a version that knows the call, or add the data of the call.</source>
        <translation>Uzstādiet versiju, kurā ir šis konkurss, vai pievienojiet konkursa datus.</translation>
    </message>
    <message>
        <source>The data of the call have faults and cannot be used.</source>
        <translation>Konkursa datos ir kļūdas, un tos nevar izmantot.</translation>
    </message>
    <message>
        <source>Tell the person who maintains these data. If they came with the program, install it again.</source>
        <translation>Paziņojiet par to šo datu uzturētājam. Ja dati saņemti kopā ar programmu, uzstādiet to vēlreiz.</translation>
    </message>
    <message>
        <source>The file is open in another program or on another computer.</source>
        <translation>Datne ir atvērta citā programmā vai citā datorā.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Aizveriet to tur un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Another program changed the file after it was opened here.</source>
        <translation>Pēc datnes atvēršanas to ir mainījusi cita programma.</translation>
    </message>
    <message>
        <source>Save your work under another name, then compare the two files.</source>
        <translation>Saglabājiet savu darbu ar citu nosaukumu un pēc tam salīdziniet abas datnes.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Datni nevar saglabāt.</translation>
    </message>
    <message>
        <source>Check that there is free space and that you may write in this folder, or choose another folder.</source>
        <translation>Pārbaudiet, vai diskā ir brīva vieta un vai šajā mapē drīkstat saglabāt, vai arī izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>The program does not do this.</source>
        <translation>Programma to nedara.</translation>
    </message>
    <message>
        <source>The details say what stands against it.</source>
        <translation>Iemesls norādīts detaļās.</translation>
    </message>
    <message>
        <source>The package is not as it was when it was made: something was changed, added or removed.</source>
        <translation>Pakotne vairs nav tāda, kāda tā izveidota: kaut kas ir mainīts, pievienots vai izņemts.</translation>
    </message>
    <message>
        <source>Do not rely on its content. Ask the sender for a new package.</source>
        <translation>Nepaļaujieties uz tās saturu. Palūdziet sūtītājam jaunu pakotni.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Programmā radusies iekšēja kļūda.</translation>
    </message>
    <message>
        <source>Save your work under another name and start the program again. Please report the details.</source>
        <translation>Saglabājiet savu darbu ar citu nosaukumu un palaidiet programmu vēlreiz. Lūdzu, paziņojiet kļūdas detaļas.</translation>
    </message>
    <message>
        <source>Where: %1.</source>
        <translation>Kur: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more error(s).</source>
        <translation>
            <numerusform>Un vēl %n kļūda.</numerusform>
            <numerusform>Un vēl %n kļūdas.</numerusform>
            <numerusform>Un vēl %n kļūdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Konkurss</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atbildes</translation>
    </message>
    <message>
        <source>History of the file</source>
        <translation>Datnes vēsture</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Pieteikums</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (vairs nav)</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, %2. ieraksts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 “%3”</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>The rules in use do not know this rule.</source>
        <translation>Izmantotajos noteikumos šāda noteikuma nav.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>neviens</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 vai %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mēnesis</numerusform>
            <numerusform>%n mēneši</numerusform>
            <numerusform>%n mēnešu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n gads</numerusform>
            <numerusform>%n gadi</numerusform>
            <numerusform>%n gadu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organizācija</numerusform>
            <numerusform>%n organizācijas</numerusform>
            <numerusform>%n organizāciju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activit(y/ies)</source>
        <translation>
            <numerusform>%n aktivitāte</numerusform>
            <numerusform>%n aktivitātes</numerusform>
            <numerusform>%n aktivitāšu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n dotācija</numerusform>
            <numerusform>%n dotācijas</numerusform>
            <numerusform>%n dotāciju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n pielikums</numerusform>
            <numerusform>%n pielikumi</numerusform>
            <numerusform>%n pielikumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n vizīte</numerusform>
            <numerusform>%n vizītes</numerusform>
            <numerusform>%n vizīšu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y/ies)</source>
        <translation>
            <numerusform>%n valsts</numerusform>
            <numerusform>%n valstis</numerusform>
            <numerusform>%n valstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n mērķis</numerusform>
            <numerusform>%n mērķi</numerusform>
            <numerusform>%n mērķu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tēma</numerusform>
            <numerusform>%n tēmas</numerusform>
            <numerusform>%n tēmu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte(s)</source>
        <translation>
            <numerusform>%n megabaits</numerusform>
            <numerusform>%n megabaiti</numerusform>
            <numerusform>%n megabaitu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n rakstzīme</numerusform>
            <numerusform>%n rakstzīmes</numerusform>
            <numerusform>%n rakstzīmju</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>no %1 līdz %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, such as 80%</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in full in the format of QLocale: d day, MMMM name of the month, yyyy year</extracomment>
        <translation>yyyy. &apos;gada&apos; d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2 Brussels time</source>
        <translation>%1, plkst. %2 pēc Briseles laika</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>vismaz %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ne vairāk kā %1</translation>
    </message>
    <message>
        <source>Official text.</source>
        <translation>Oficiāls teksts.</translation>
    </message>
    <message>
        <source>One secondary source or sure recollection.</source>
        <translation>Viens netiešs avots vai drošas zināšanas.</translation>
    </message>
    <message>
        <source>Not confirmed: this can only warn.</source>
        <translation>Nav apstiprināts, tāpēc var tikai brīdināt.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Avots: %1.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Derīgs</translation>
    </message>
    <message>
        <source>Valid, with warnings</source>
        <translation>Derīgs, ar brīdinājumiem</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nav derīgs</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nav pilnībā pārbaudīts</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ieteikums</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Brīdinājums</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kļūda</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Izpildīts</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Nav izpildīts</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Neattiecas</translation>
    </message>
    <message>
        <source>Cannot be decided yet</source>
        <translation>Vēl nevar izlemt</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Apstiprinājis cilvēks</translation>
    </message>
    <message>
        <source>To be confirmed by a person</source>
        <translation>Jāapstiprina cilvēkam</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Noder zināt</translation>
    </message>
    <message>
        <source>Value not known for this call</source>
        <translation>Šā konkursa vērtība nav zināma</translation>
    </message>
    <message>
        <source>Not in this call</source>
        <translation>Šajā konkursā nav</translation>
    </message>
    <message>
        <source>Rule of other actions</source>
        <translation>Citu darbību noteikums</translation>
    </message>
    <message>
        <source>The check itself failed</source>
        <translation>Pati pārbaude neizdevās</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Ceļa atbalsts</translation>
    </message>
    <message>
        <source>Individual support</source>
        <translation>Individuālais atbalsts</translation>
    </message>
    <message>
        <source>Organisational support</source>
        <translation>Organizatoriskais atbalsts</translation>
    </message>
    <message>
        <source>Inclusion support for organisations</source>
        <translation>Iekļaušanas atbalsts organizācijām</translation>
    </message>
    <message>
        <source>Inclusion support for participants</source>
        <translation>Iekļaušanas atbalsts dalībniekiem</translation>
    </message>
    <message>
        <source>Preparatory visits</source>
        <translation>Sagatavošanās vizītes</translation>
    </message>
    <message>
        <source>Course fees</source>
        <translation>Kursu maksa</translation>
    </message>
    <message>
        <source>Linguistic support</source>
        <translation>Valodas atbalsts</translation>
    </message>
    <message>
        <source>Exceptional costs</source>
        <translation>Ārkārtas izmaksas</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Robeža</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Jāaizpilda</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Jābūt</translation>
    </message>
    <message>
        <source>Must not be there</source>
        <translation>Nedrīkst būt</translation>
    </message>
    <message>
        <source>Only certain values</source>
        <translation>Tikai noteiktas vērtības</translation>
    </message>
    <message>
        <source>Excluded values</source>
        <translation>Neatļautas vērtības</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Noteikta vērtība</translation>
    </message>
    <message>
        <source>Two entries must agree</source>
        <translation>Diviem ierakstiem jāsakrīt</translation>
    </message>
    <message>
        <source>Two entries must differ</source>
        <translation>Diviem ierakstiem jāatšķiras</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikposms</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Way of writing</source>
        <translation>Pieraksta veids</translation>
    </message>
    <message>
        <source>Must be ticked</source>
        <translation>Jāatzīmē</translation>
    </message>
    <message>
        <source>Checked by another rule</source>
        <translation>Pārbauda cits noteikums</translation>
    </message>
    <message>
        <source>Several conditions</source>
        <translation>Vairāki nosacījumi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nav ievadīts</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Number of an entry, heading of a narrow column</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>At least, EUR</source>
        <translation>Vismaz, EUR</translation>
    </message>
    <message>
        <source>At most, EUR</source>
        <translation>Ne vairāk kā, EUR</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Avoti</translation>
    </message>
    <message>
        <source>a share that is not known</source>
        <translation>daļa, kas nav zināma</translation>
    </message>
    <message>
        <source>not paid: the unit cost of the travel covers at least %1 of this cost</source>
        <translation>nesedz: ceļa izdevumu vienības izmaksas sedz vismaz %1 no šīm izmaksām</translation>
    </message>
    <message>
        <source>paid only if the unit cost of the travel covers less than %1 of this cost</source>
        <translation>sedz tikai tad, ja ceļa izdevumu vienības izmaksas sedz mazāk nekā %1 no šīm izmaksām</translation>
    </message>
    <message>
        <source>the call names no share for this kind of cost; ask your National Agency</source>
        <translation>konkursa noteikumos nav pateikts, kādu daļu no šādām izmaksām sedz; jautājiet savai nacionālajai aģentūrai</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>termiņš</translation>
    </message>
    <message>
        <source>first possible day of the project</source>
        <translation>agrākā projekta sākuma diena</translation>
    </message>
    <message>
        <source>last possible first day</source>
        <translation>vēlākā projekta sākuma diena</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ne vairāk kā</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ne mazāk kā</translation>
    </message>
    <message>
        <source>shortest stay</source>
        <translation>īsākā uzturēšanās</translation>
    </message>
    <message>
        <source>longest stay</source>
        <translation>ilgākā uzturēšanās</translation>
    </message>
    <message>
        <source>shortest stay of participants with fewer opportunities</source>
        <translation>īsākā uzturēšanās dalībniekiem ar ierobežotām iespējām</translation>
    </message>
    <message>
        <source>smallest group</source>
        <translation>mazākā grupa</translation>
    </message>
    <message>
        <source>who may take part</source>
        <translation>kas drīkst piedalīties</translation>
    </message>
    <message>
        <source>venues</source>
        <translation>norises vietas</translation>
    </message>
    <message>
        <source>travel support</source>
        <translation>ceļa atbalsts</translation>
    </message>
    <message>
        <source>course fees are paid</source>
        <translation>kursu maksu sedz</translation>
    </message>
    <message>
        <source>linguistic support</source>
        <translation>lingvistiskais atbalsts</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>jāaizpilda</translation>
    </message>
    <message>
        <source>longest answer</source>
        <translation>garākā atbilde</translation>
    </message>
    <message>
        <source>kind of rule</source>
        <translation>noteikuma veids</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parametrs</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>smagums</translation>
    </message>
    <message>
        <source>grade of the source</source>
        <translation>avota ticamība</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>parastais</translation>
    </message>
    <message>
        <source>green travel</source>
        <translation>videi draudzīgs ceļojums</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>dienā</translation>
    </message>
    <message>
        <source>from day</source>
        <translation>no dienas</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procenti</translation>
    </message>
    <message>
        <source>at most for each participant</source>
        <translation>ne vairāk kā katram dalībniekam</translation>
    </message>
    <message>
        <source>for each participant</source>
        <translation>katram dalībniekam</translation>
    </message>
    <message>
        <source>extra for long stays</source>
        <translation>piemaksa par ilgu uzturēšanos</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>katrai personai</translation>
    </message>
    <message>
        <source>up to 100 participants</source>
        <translation>līdz 100 dalībniekiem</translation>
    </message>
    <message>
        <source>from the 101st participant</source>
        <translation>no 101. dalībnieka</translation>
    </message>
    <message>
        <source>only if the unit cost covers less than (per cent)</source>
        <translation>tikai tad, ja vienības izmaksas sedz mazāk nekā (procentos)</translation>
    </message>
    <message>
        <source>most points</source>
        <translation>augstākais punktu skaits</translation>
    </message>
    <message>
        <source>fewest points</source>
        <translation>zemākais punktu skaits</translation>
    </message>
    <message>
        <source>fewest points for a grant</source>
        <translation>zemākais punktu skaits dotācijas saņemšanai</translation>
    </message>
    <message>
        <source>takes part in the whole programme</source>
        <translation>piedalās visā programmā</translation>
    </message>
    <message>
        <source>country group of the rates</source>
        <translation>valstu grupa likmēm</translation>
    </message>
    <message>
        <source>region</source>
        <translation>reģions</translation>
    </message>
    <message>
        <source>Travel from %1 km</source>
        <translation>Ceļš no %1 km</translation>
    </message>
    <message>
        <source>Days of travel that are paid</source>
        <translation>Apmaksātās ceļa dienas</translation>
    </message>
    <message>
        <source>Individual support: %1, country group %2</source>
        <translation>Individuālais atbalsts: %1, %2. valstu grupa</translation>
    </message>
    <message>
        <source>Rate of the agency %1: %2, country group %3</source>
        <translation>Aģentūras %1 likme: %2, %3. valstu grupa</translation>
    </message>
    <message>
        <source>Individual support of later days</source>
        <translation>Individuālais atbalsts par turpmākajām dienām</translation>
    </message>
    <message>
        <source>Organisational support %1</source>
        <translation>Organizatoriskais atbalsts %1</translation>
    </message>
    <message>
        <source>Exceptional costs: %1</source>
        <translation>Ārkārtas izmaksas: %1</translation>
    </message>
    <message>
        <source>Rounds and deadlines</source>
        <translation>Kārtas un termiņi</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ierobežojumi</translation>
    </message>
    <message>
        <source>Types of activity</source>
        <translation>Aktivitāšu veidi</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Veidlapas jautājumi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Noteikumi</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Summas</translation>
    </message>
    <message>
        <source>Award criteria</source>
        <translation>Piešķiršanas kritēriji</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Sagaidāmie rezultāti</translation>
    </message>
    <message>
        <source>Options of the form</source>
        <translation>Veidlapas izvēles iespējas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Valstis</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>%1. kārta</translation>
    </message>
    <message>
        <source>Participants of the project</source>
        <translation>Projekta dalībnieki</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Punkti kopā</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Jauns: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Vairs nav: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rinda</numerusform>
            <numerusform>%n rindas</numerusform>
            <numerusform>%n rindu</numerusform>
        </translation>
    </message>
    <message>
        <source># Rules of %1, call %2</source>
        <translation># Noteikumi: %1, %2. gada konkurss</translation>
    </message>
    <message>
        <source>%1. Rule set %2, version %3.</source>
        <translation>%1. Noteikumu kopa %2, versija %3.</translation>
    </message>
    <message>
        <source>What the columns and the grades A, B and C mean is said in [rules.md](../rules.md).</source>
        <translation>Ko nozīmē kolonnas un ticamība A, B un C, paskaidrots lapā [rules.md](../rules.md) (angļu valodā).</translation>
    </message>
    <message>
        <source>Decided by the program</source>
        <translation>Izvērtē programma</translation>
    </message>
    <message>
        <source>What becomes of a rule</source>
        <translation>Kas noteikumu izvērtē</translation>
    </message>
    <message>
        <source>The application as a whole</source>
        <translation>Pieteikums kopumā</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Kā to nosaka</translation>
    </message>
    <message>
        <source>Why the program does not decide it</source>
        <translation>Kāpēc programma to neizvērtē</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ticamība</translation>
    </message>
    <message>
        <source>the rate of this call is not known; ask your National Agency</source>
        <translation>šā konkursa likme nav zināma; jautājiet savai nacionālajai aģentūrai</translation>
    </message>
</context>
</TS>
