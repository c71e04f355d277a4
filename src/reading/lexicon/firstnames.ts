/**
 * Common first names and whether women or men bear them, from many languages. Those that both bear are left out: a
 * wrong pronoun is worse than none.
 *
 *     genderOfName('Ngozi')  →  'f'
 */
export type Gender = 'f' | 'm';

const WOMEN = `mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna
carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca
virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane
alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole
judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne
jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily crystal gladys rita dawn
connie florence tracy edna tiffany carmen rosa cindy grace wendy victoria edith kim sherry sylvia josephine thelma
shannon sheila ethel ellen elaine marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel amber
eva debbie april leslie clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha
darlene veronica jill erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice dolores bernice
audrey yvonne annette june samantha marion dana stacy ana renee ida vivian roberta holly brittany melanie loretta
yolanda jeanette laurie katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen terri
gertrude lucy tonya ella stacey wilma gina kristin natalie agnes vera charlene bessie delores melinda pearl arlene
maureen colleen allison tamara joy georgia constance lillie claudia jackie marcia tanya nellie minnie marlene heidi
glenda lydia viola courtney marian stella caroline dora vickie mattie maxine irma mabel marsha myrtle lena christy
deanna patsy hilda gwendolyn jennie nora margie nina cassandra leah penny kay priscilla naomi carole olga billie
dianne tracey leona jenny felicia sonia miriam velma becky bobbie violet kristina toni misty mae shelly daisy ramona
sherri erika katrina claire hillary chelsea ivanka melania michaela megyn kellyanne condoleezza nikki elisabeth
angelika ursula angela theresa nicola ruth priti liz yvette harriet rachel fatima aisha amina zainab
khadija maryam mariam leila layla yasmin nadia samira hanan rania nour huda asma salma noor hala dina mona amal
farah soraya shirin parisa nasrin maryem aylin elif zeynep ayse fatma emine meral indira sonia priyanka sushma smriti
mamata mayawati jayalalithaa pratibha nirmala kavita sunita anjali priya pooja neha deepika aishwarya lakshmi meera
kamala  hasina benazir malala ngozi chimamanda winnie graca ellen joyce wangari folake funke amara
chioma adaeze nkechi zodwa thandi nomvula naledi mei ling xia yan hui na fang juan min-ji soo-jin ji-hyun
yuki yuko keiko akiko naoko sakura hanako tomoko  olena oksana iryna kateryna natalia natalya tatiana svetlana
elena irina ekaterina anastasia ksenia maria galina lyudmila yulia darya valentina nadezhda vera sofia ingrid astrid
sigrid birgit annika karin kristin greta saga freya solveig liv marit mette helle margrethe inger ritva sanna tarja
katja sabine petra heike ute gisela monika renate claudia anneliese johanna isabelle sylvie nathalie veronique
 celine aurelie segolene marine-le brigitte francoise giulia chiara francesca paola federica silvia elisa
giorgia lucia pilar ines carmen dolores isabel manuela beatriz leticia cristina dilma michelle ximena camila
valentina marisol guadalupe consuelo esperanza imelda corazon gloria leni aung yingluck megawati tsai marta agnieszka
ewa katarzyna malgorzata beata zuzana jana lenka milena snezana jelena ivana kolinda vesna ljubica maia salome nino
tamar gayane shushan ayelet tzipi golda rivka shira noa yael orly mira jo abigail olivia sophia mia isabella ava
harper zoe hannah chloe penelope lily madison ellie paisley skylar savannah brooklyn bella aurora stella
alexandria kirsten patty tulsi gabrielle joni gretchen rashida kate mazie ileana pramila maggie kayleigh susana nita
elise gabby caitlin kirstjen ayanna kyrsten kerri cheri betsy deb ronna kristi frederica vicky maya carly olympia mimi gwen
peggy xochitl lis elissa meghan celinda muriel abby cecilia candice nan kelli cecile alexandra adrienne aimee marielena
randi dee lara madeleine alyssa fran patti neera gillian lynda marianne pam alison letitia susie stormy mindy ilyse symone
kendra daphne jocelyn bernadette lesley brooke katharine joanna mandy molly mikie angie camille ilhan mara jen marcy bridget brianna
breonna cara daniela delia eliza fiona gabriela gemma gwyneth imogen jacinda jasmine jodie josie juliet juliette kara keisha
kirstie kristy latoya lola lucinda lynne mackenzie madeline marissa matilda miranda myra nadine nichole octavia paulette
polly rosalind rosie roxanne sabrina saoirse selena serena shauna sinead siobhan stefanie susannah tabitha tasha tessa thea
trisha trudy uma whitney winifred yasmine zara`;

const MEN = `james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george
kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen
andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan
jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam
harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip
todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony luis mike stanley
leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob melvin alfred
kyle francis bradley jesus herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario
leroy francisco marcus micheal theodore clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon
derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary
corey herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent ramon charlie tyler gilbert
gene marc reginald ruben brett angel nathaniel rafael edgar milton raul ben chester cecil duane franklin andre
elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl cory claude erik darryl neil christian javier
fernando clinton ted mathew tyrone darren lonnie lance cody julio kurt allan nelson guy clayton hugh max dwayne dwight
armando felix jimmie everett ian wallace ken bob jaime alfredo alberto dave ivan johnnie sidney byron
julian isaac morris clifton willard daryl ross virgil andy marshall salvador perry kirk sergio seth
kent terrance rene eduardo terrence enrique freddie stuart bernie barack joe mitt newt marco ted rand mitch chuck
lindsey ash leon hank rex elon jeb boris nigel jeremy gordon tony dominic keir rishi sadiq michel emmanuel francois
nicolas jean-claude jean-marc jacques pierre laurent olaf friedrich gerhard helmut wolfgang frank-walter horst heiko
jens anders lars sven erik bjorn magnus mikael ole niels soren jan johan pieter willem mark geert giuseppe matteo
silvio sergio mario paolo luigi enrico pedro mariano felipe pablo alvaro santiago diego andres jair luiz inacio hugo
nicolas evo alejandro gustavo ivan rodrigo mauricio enrique vladimir dmitry dmitri sergei sergey mikhail boris alexei
alexey aleksandr alexander igor oleg yuri nikolai viktor victor anatoly andrei konstantin pavel maxim gennady volodymyr
petro oleksandr mykola viktor lech jaroslaw donald andrzej mateusz tomasz milos vaclav andrej vojislav
slobodan aleksandar ivica zoran goran miroslav radovan milorad recep tayyip ahmet abdullah mehmet mustafa kemal binali
mevlut benjamin ehud yitzhak shimon naftali avigdor yair moshe mahmoud yasser mohammed mohammad muhammad mohamed
ahmed ahmad ali hassan hussein hasan omar umar khalid khaled ibrahim ismail yusuf youssef abdul abdel karim jamal
tariq faisal salman bashar walid riyad saad rafik nouri haider adel saddam muqtada hosni anwar gamal hamid ashraf
javad hossein qassem ruhollah nawaz imran asif pervez bilawal shahbaz narendra rahul rajiv manmohan amit arvind
nitish lalu sanjay anil mukesh ratan sachin virat suresh ramesh rajesh vijay arun ashok mohan ravi kumar anand deepak
jawaharlal mahatma jinping keqiang jong shinzo yoshihide fumio junichiro taro hiroshi takeshi kenji
satoshi joko prabowo rodrigo ferdinand benigno mahathir najib anwar prayuth thaksin
jacob cyril thabo nelson desmond kofi olusegun goodluck muhammadu atiku emeka chidi tunde segun femi kwame yaw uhuru
william raila jomo yoweri robert emmerson morgan haile meles abiy isaias tedros desmond liam noah ethan mason
logan lucas oliver elijah aiden jackson owen wyatt luke gavin connor
josh matt doug rob ed orrin dick lamar trey pete devin phil sherrod nick mick jerrold reince rudy saxby deval eliot louie
angus sheldon rod thom brendan thad steny evan luther joaquin gerry hakeem raj trent judd xavier dannel duncan lou colin
russ ari cedric jeh chip robby asa hal geoffrey ned bennie denis jake geoff rush nate whit rahm curt antonin tad norm erick
tucker arne blake spencer conor françois strom trevor barney yuval simon stan grover dylan denny marty raja neal alec
philippe gregg lanny zach winston sebastian shaun ilya vin dante damon wendell markwayne ira ezra olin ajay josé jarrod
brock fergus cesar dermot gil malcolm marcelo thaddeus arlen rudolph garry bret stefan farhan erich freddy stu edmund kenny
alcee andriy sal vince ajit caleb heath bart federico stewart jonah olivier rashad jeremiah elliott elliot gus lyndon amir
jed emmet filemon faiz wilbur hugo gavin ethan liam noah damian dominic donovan dominick elias eli emmanuel fabian finn
gareth gerard jasper jamal jonas kareem lachlan lorenzo lukas marcel matteo moises nigel oliver otto owen pablo piers quentin
rashid raul dean reggie rex rhys rocco roderick rodrigo rohan rupert seamus tobias tristan vaughn wyatt beto`;

const table = new Map<string, Gender>();
for (const [gender, list] of [
  ['f', WOMEN],
  ['m', MEN],
] as const)
  for (const name of list.split(/\s+/u)) {
    if (table.has(name) && table.get(name) !== gender) table.delete(name);
    else table.set(name, gender);
  }

export function genderOfName(name: string): Gender | undefined {
  const lower = name.toLowerCase();
  return table.get(lower) ?? (PLAIN.test(lower) ? undefined : table.get(unaccented(lower)));
}
const PLAIN = /^[a-z]*$/u;
const unaccented = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** “mike” → “michael”; a name that is no short form is its own. Lower case. */
export const longFormOf = (first: string): string => SHORT.get(first) ?? first;
const SHORT: ReadonlyMap<string, string> = new Map(
  `mike michael mick michael bill william billy william will william bob robert bobby robert rob robert jim james jimmy james
  joe joseph joey joseph tom thomas tommy thomas dick richard rick richard rich richard dan daniel danny daniel dave david
  steve steven stephen steven chuck charles charlie charles ted edward ed edward eddie edward tony anthony andy andrew
  alex alexander ben benjamin sam samuel matt matthew pat patrick pete peter phil philip phillip philip ron ronald
  ken kenneth kenny kenneth larry lawrence laurence lawrence greg gregory jeff jeffrey geoff geoffrey jerry gerald
  gerry gerald nick nicholas chris christopher tim timothy don donald doug douglas fred frederick frank francis jon jonathan
  josh joshua jack john johnny john hank henry harry henry liz elizabeth beth elizabeth betsy elizabeth kate katherine
  katie katherine kathy katherine cathy catherine sue susan debbie deborah deb deborah barb barbara jen jennifer jenny jennifer
  meg margaret maggie margaret peggy margaret nancy ann vicky victoria vicki victoria tina christina chrissy christine val valerie
  ray raymond al albert bernie bernard marty martin mitch mitchell newt newton walt walter abe abraham gabe gabriel
  nate nathaniel zach zachary vlad vladimir dmitri dmitry sergei sergey alexei alexey`
    .split(/\s+/u)
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 1) pairs.push([all[i - 1]!, word]);
      return pairs;
    }, []),
);
