"""The table of given names that stand for each other. Our own work, written from everyday knowledge of names in England.

`SHORT_FORMS`: full names : their short and pet forms. `SPELLINGS`: one name as different families and languages write it.
All tidied: small letters, no accents, no apostrophes.
"""

SHORT_FORMS = """
abigail abbigail abigale: abbie abby abi abbey gail
abdullah abdallah: abdul abdi
abraham ibrahim ebrahim: abe bram ibi ibby
adam: ads addy
adelaide adele adelina: addie addy della heidi
agnes agnieszka: aggie aga nessie senga
agata agatha: aggie aga
aisha aysha ayesha aishah aisyah: aish esha
alan allan allen: al
alasdair alastair alistair alister: al ali alec ally
albert alberto: al bert bertie albie
aleksander alexander aleksandr alexandre alejandro oleksandr iskandar: alex alec al ali sandy xander zander sasha olek sacha lex lexi alek
aleksandra alexandra alejandra oleksandra: alex ali sandra sandy sasha lexi lexie ola xandra alexa
alexandria: alex lexi lexie
alfred alfredo: alf alfie fred freddie al
alice alicia alisha: ali allie lissie
alison allison: ali ally
amanda: mandy mands amy manda
amelia emelia amalia: amy millie milly mel mia mimi
amina aminah aamina ameena: mina ami
anastasia anastazja anastasiia: stacy stacey ana nastia tasia anya
andrea: andie andi drea
andrew andre andreas andrzej andrei andriy andres: andy drew andi jedrek
angela angelina angelika: angie ange angel
anita: nita
anna ann anne ana hannah hanna: annie nan nancy anya ania nina hania aneta
annabel annabelle anabel: anna belle bella annie
anthony antony antonio antoni anton: tony ant antek toni
antonia antonina: toni tonia nina
arabella: bella belle ara bell
archibald: archie baldie
arthur artur arturo: art artie arty
ashleigh ashley ashlee: ash lee
augustus augustine: gus gussie augie
barbara: barb barbie babs basia
barnaby barnabas: barney
bartholomew bartlomiej: bart barty bartek
beatrice beatrix: bea bee trixie trix
benedict benedykt: ben benny
benjamin benyamin binyamin: ben benny benji benjie
bernadette: bernie detta
bernard: bernie
bethany bethanie: beth bethy
blessing: bless
bradley: brad
bridget brigid brigitte brighid: bridie biddy bid brid bree
bronwen bronwyn: bron
caitlin caitlyn katelyn kaitlin kaitlyn: cait kate katie catie
callum calum: cal cally
cameron: cam
carol caroline carolyn karolina carolina: caz carrie caro lina
carys cerys: caz
cassandra: cass cassie sandra
catherine katherine kathryn katharine catharine kathrine cathryn katarina katarzyna katerina catalina kateryna ekaterina: cath cathy kate katie katy kath kathy kat kitty kit kasia katya rina catie cat trina kaz
cecilia cecily cecylia: cec cissy celia sissy
charles karol carlos: charlie chas chuck chaz karolek
charlotte: charlie lottie lotty char lotte
chloe: chlo
christina christine krystyna cristina kristina khrystyna: chris chrissie chrissy tina kris krysia tia
christopher krzysztof kristopher cristopher: chris kit topher kris krzys christy
claire clare clara: clarrie
clement: clem
clifford: cliff
colin: col
connor conor: con
constance: connie
cornelius: con neil
craig: craigy
crispin: cris
cynthia: cindy
daniel danial daniil danylo: dan danny dani danek
danielle daniela: dani danni ellie
daphne: daph
darren: daz
david dawid davide dafydd daoud dawud dawood: dave davy davey dai dewi taffy dav
deborah debra: deb debbie debs
denise: den dee
dennis denis: den denny
derek: del dez
desmond: des dez
dominic dominik dominick: dom nic
dominika dominique: dom nika
donald domhnall: don donny
donna: don
dorothy dorothea dorota: dot dottie dolly dory dora thea
douglas: doug dougie
duncan: dunc
edith edyta: edie ede
edmund edmond: ed eddie ned ted
edward edvard eduardo: ed eddie eddy ned ted teddy
edwin: ed eddie
eilidh: ailie
eleanor elinor eleanora leonora: ellie nell nellie nora elle ella lenny
elijah ilyas elias elyas: eli lije
elizabeth elisabeth elzbieta elisabetta yelyzaveta: liz lizzie lizzy beth betty bess bessie betsy libby lib lily lilly lilibet eliza elsie elise lisa liza ela ella elle buffy bettina
ellen elena helena helen helene olena: nell nellie ellie lena len
emily emilia emilie: em emmy millie milly emi mila
emma: em emmy emms
emmanuel emanuel immanuel: manny manu emma
eric erik eryk: rick ricky
ernest: ernie
esther ester hester: essie etty hettie
eugene evgeny yevhen yevgeny eoghan: gene zhenya owen
eve eva ewa: evie ev
evelyn eveline: evie eve lyn
ezekiel: zeke
fatima fatimah fatema fathima fatoumata fatou: fati faty tima fatma
felicity: flick fliss liss fizz lissie
fergus feargus: fergie gus
fiona: fi
florence: flo florrie flossie flora
folasade folashade: sade shade fola
frances francesca franciszka: fran frankie franny francie cesca chess fanny
francis francisco franciszek frances: frank fran frankie franek paco
frank: frankie
frederick frederic fryderyk: fred freddie freddy rick
frederica: freddie fred rica
gabriel gabriela gabriella gabrielle: gabe gabi gaby gabby ella bella
gareth: gaz gary garth
gary: gaz
gavin: gav
geoffrey jeffrey jeffery: geoff jeff
george jerzy georgios giorgi yuriy: georgie geordie jurek
georgia georgina: georgie george gina
gerald gerard: ged ger gerry jerry
geraldine: ger gerry
gertrude: gert gertie trudy
gillian jillian: gill gilly jill jilly
glenn glen: glenny
grace gracja: gracie
graham graeme grahame: gray
gregory grzegorz grigor: greg gregg grzes
gwendolen gwendoline gwenllian gwyneth: gwen gwennie wendy
hamish seamus: hame
harold harald: harry hal
harriet harriett: hattie harry hatty etta
harrison: harry harri
harvey: harv
hassan hasan: has
heather: heth
henrietta: hen henny hettie etta harry
henry henryk enrique: harry hal hank heniek
hezekiah: hez
hubert: bert hugh
hugh hugo huw: hughie shug
humphrey: humph
ian iain: eyan
ignacy ignatius ignacio: iggy nacho
imogen: immy imo gen
irene irena iryna: rene renie ira
isaac ishaq isak: ike zac zak
isabel isabella isabelle isobel izabela: izzy issy bella belle isa bell tibby iza
isaiah: zay
ivan iwan: van vanya
jack: jacky jackie
jacob jakub jakob yakub yaqub jacub: jake jay kuba coby jakey
jacqueline jaqueline: jackie jacqui jac
james seamus jakes: jim jimmy jamie jem jimbo
jane jayne joan jean joanna: janey jenny janie
janet: jan netty jan
janice: jan
jasmine yasmin jasmin yasmine yasmeen: jas jazz jaz yas mina minnie
jason: jay jase
jedrzej: jedrek
jemima: jem mima jemmy
jennifer jenifer: jen jenny jenni jenna
jeremiah: jerry jem
jeremy: jez jem jerry
jerome: jerry
jessica jesica: jess jessie jessy
joan joanna johanna joanne: jo joey jojo asia joasia joanie
jocelyn: joss jo
joel: joe
john jon jan sean ivan juan johann giovanni joao shaun shane evan ian eoin: johnny jack jonny jackie jock jasio janek
jonathan johnathan jonathon nathan: jon jonny nathan jonno nat
jordan jordon: jord
joseph josef jozef yusuf yousef youssef yosef jose iosif: joe joey jo jos pepe
josephine josefina jozefina: jo josie posy fifi josy pepita
joshua: josh joshy
joyce: joy
judith judyta: judy jude jodie
julia juliet juliette julie julianna yuliia: jules jool lia
julian juliusz: jules
justin: just jus
kamil camille kamila: kam milka
kareem karim: kaz
karen karin karyn: kaz
kayleigh kayley kaylee: kay kayls
kelechi kelechukwu: kele kc
kenneth: ken kenny
kerry kerri: kez
kevin caoimhin: kev
kieran ciaran kieron: kier
kimberley kimberly: kim kimmy kimi
kirsten kirsty: kirst kez
kofi: kof
kwame: kwam
kyle: ky
lachlan: lachie
lauren laurence lawrence lorenzo laurent: larry laurie loz loren lol
laura: lau lor lols lolly
leah lea: lee
leanne: lee annie
leonard leonardo leon: len lenny leo
leopold: leo poldek
leroy: roy
leslie lesley: les
lewis louis luis ludwik: lew lou louie lui
lillian lilian liliana liliane: lily lil lilly lila
linda lynda: lyn lin lindy
lindsay lindsey: lin lins
lorraine: lori raine
louise louisa luisa: lou lulu louie
lucas lukas lukasz luke luca: lukey luk lukie
lucinda lucy lucia lucja: lu cindy lulu luce
lydia: lyddie
madeleine madeline magdalena madalena: maddie maddy mads lena magda madge leni
maeve meadhbh: mae
malcolm: mal malc
malgorzata margaret margarita marguerite mairead margarete: maggie meg megan peggy peg marge margie greta daisy rita gosia madge margot maisie mog
marcus mark marek marc marco: markie marky
maria mary marie mariam maryam miriam mariya maire mair moira: molly polly mia mimi may marysia marianne minnie maz mae
marian marianne mariana: maz annie
marilyn: maz lyn
marjorie marjory: marge margie
marta martha: marti mattie patty
martin marcin: marty mart
martina: tina
mateusz matthew mathew matteo matheus matias mattias: matt mat matty mati
matilda mathilda: tilly tilda mattie till
maureen mairin: mo
maurice moritz: mo morrie
maximilian maxwell maksymilian maksym maxim: max maks
melanie: mel mels
melissa: mel lissa missy
mercedes: mercy sadie
mercy: merce
michael mikolaj michal mihail mykhailo mikhail miguel micheal mikael: mike mick mickey micky mikey misha mitch
michaela mikaela: mick mickey kayla micki
michelle michele: shell shelly mich chelle
mildred: millie milly
millicent: millie milly
miranda: mandy randa mira
mohammed mohammad muhammad mohamed mohamad muhammed mohamud mohammod muhamad mehmet mohd mahomed mahamed mamadou mamadu: mo moe md moh hamid mohd mohammed
monica monika: mon nika
mustafa mustapha: mus musty
myfanwy: myf fan
mykola nicholas nicolas nikolas nikola mikolaj nikolai: nick nicky nik nico nicol klaus kolya nikki
nadia nadiya nadezhda: nad nads
naomi noemi: nay nomi
natalie natalia nathalie nataliya: nat tally talia tasha nats natka
natasha: tash tasha nat
nathaniel nathanael: nat nate nathan
neil niall neal: neilly
neville: nev
ngozi ngozichukwu: ngo
nicola nicole: nic nicky nikki nicki coco col
nigel: nige
noah nuh: no
norman: norm
nour noor nur: noori
oliver olivier: ollie olly noll oli
olivia oliwia: liv livvy livi olive ollie via
oluwaseun oluwasegun: seun segun
oluwatobi oluwatobiloba: tobi tobe
oluwadamilola damilola: dami mila lola
oluwafemi olufemi: femi
oluwaseyi oluseyi: seyi
olumide: mide
oluwatosin: tosin tos
oluwafunmilayo funmilayo: funmi funke
ifeoma ifeoluwa: ify ife
chukwuemeka: emeka chuks
chukwudi: chudi chuks
chidinma: chichi dinma
chinedu: nedu chi
chiamaka: amaka chi
chioma: chi chichi
ngozika: ngozi
nnamdi: namdi
obinna: obi
uchenna: uche
nkechi nkechinyere: kechi nk
adebayo: bayo ade
adewale: wale ade
adeola: ade ola
ayodele: ayo dele
babatunde: tunde baba
olabisi adebisi: bisi
temitope: temi tope
titilayo: titi layo
kehinde: kenny
taiwo: tai
kwabena: kobby kwabs
akosua: akos
akua: akuya
adwoa: adjoa
ama: amma
yaw: yao
pamela: pam pammy
patricia patrycja: pat patty patsy tricia trish pattie
patrick patryk padraig: pat paddy patsy rick podge
paul pawel pablo paolo pavlo: paulie pauly
paula paulina pauline: polly paulie
pearl: pearly
penelope: pen penny nell
perpetua: pet
peter piotr pedro petro pierre: pete petey piotrek
philip phillip filip felipe: phil pip flip
philippa phillipa: pip pippa phil
phoebe: phoebs bee
phyllis: phyl
precious: presh
primrose: rosie prim
priscilla: cilla pris prissy
prudence: pru prue
rachel rachael rahel raquel: rach rae shelley
rafal raphael rafael: raf raff rafa
rajesh: raj
rajinder: raj raji
rebecca rebekah rebeka: becky becca bec beck bex becs reba
reginald: reg reggie rex
rhiannon: rhi annon
rhys reece rees reese: reecy
richard ryszard ricardo: rich richie rick ricky dick dickie rysiek
robert roberto: rob robbie bob bobby bert robin rab rabbie robby
roberta: bobbie rob berta
roderick: rod roddy rick
rodney: rod
roger: rodge
roisin: ro rosie
roland rowland: roly rollo
ronald: ron ronnie ronny
rosalind: ros roz rosie
rosamund: ros rosie
rose rosa rosemary rosanna roza: rosie ros ro rosy romy
rowena: ro winnie
roxanne roxana: roxy rox
rupert: rupe
russell: russ rus
ruth: ruthie
ryan: ry
sabrina: bri sab
safiya safia: saf saffy
salma: sal
salvatore: sal
samantha: sam sammy sammie mantha
samuel shmuel samwel: sam sammy
sandra: sandy
sara sarah zara: sally sadie sal
saoirse: sersh
scott: scotty
sebastian: seb bas basti
selina: sel lina
seraphina serafina: fina
shamima shamim: shammy mima
shannon: shan shaz
sharon: shaz shazza shar
sheila sile: shea
shirley: shirl
siobhan: shiv sho
solomon sulaiman suleiman sulayman: sol solly
sofia sophia sophie zofia sofiia: soph sophs zosia fifi
stanislaw stanley: stan stasiek stash
stefan stephen steven stephan szczepan stepan: steve stevie ste stef stew
stefania stephanie stefanie: steph stephie steff stevie annie
stuart stewart: stu stew
susan susanna susannah suzanne zuzanna susanne: sue suzie susie suzy zuza sukie zuzia
sylvia silvia sylwia: syl sylvie
syed sayed said saeed: syd
tabitha: tabby tab
tamara: tam tammy mara
tamsin thomasina: tam tammy tamzin
tanya tetiana tatiana: tania tan tat
taylor tayla: tay
terence terrence: terry tel tez
teresa theresa therese: terry tess tessa tracy tracey reese terri
thea: thee
theodora: theo dora thea
theodore teodor: theo ted teddy
thomas tomasz tomas: tom tommy tomek thom tam
timothy tymoteusz: tim timmy
tobias: toby tobi tobe
tracy tracey: trace
tristan tristram: tris
valentina valentyna: val tina valya
valerie: val
vanessa: ness nessa nessie van
veronica weronika: ron ronnie roni vera nika
victor wiktor viktor: vic vick
victoria wiktoria viktoriia: vic vicky vicki tori tory vikki queenie wika
vincent vincente: vin vince vinny
violet violetta: vi letty
virginia: ginny gin
vivian vivien vivienne: viv vivvy
volodymyr vladimir wlodzimierz: vlad volodia vova wlodek
walter: wal wally walt
wendy: wend
wilfred wilfrid: wilf fred will
wilhelmina: mina billie willa minnie
william wilhelm guillermo liam gwilym: will willy bill billy liam wills wil
winifred: win winnie freda
winston: win
wojciech: wojtek
xavier: xavi zav
yetunde iyabo: yeti tunde
yolanda jolanta: jola
yvonne: vonnie von
zachary zacharias zakariya zakaria zechariah: zac zach zak zack
zainab zaynab zeinab: zee zay nab
zofia: zosia
zoe: zo
"""  # noqa: E501 one family of names, one line

SPELLINGS = """
aaliyah aliyah alia aliya
abdirahman abdulrahman abdurrahman abdirahmaan abdurahman
abdirizak abdirisaq abdulrazaq abdirizaq
abubakar abubaker aboubacar abubakr
adnan adnaan
ahmed ahmad ahmet achmed ahmadu amadou
aidan aiden ayden aodhan
ailsa elsa
aine anya
aleena alina
ali aly alli
alisha alesha aleesha
amir aamir ameer emir
amira ameera amirah
amrit amreet
anaya anaiya
aneesa anisa anissa
anjali anjalee
aoife eefa eva
arif aarif
arooj aruj
asad assad
asif aasif
asma asmaa
ayaan ayan aayan
ayodeji deji
aziz azeez
bilal bilaal belal
bogdan bohdan
brian bryan brion
caoimhe keeva kiva
chantelle chantel shantelle chantal
cillian killian
cian kian keane
clodagh cloda
courtney kourtney
darragh dara daragh
deirdre deidre
demi demie
dilys dylis
dmitri dmytro dimitri dmitry
dylan dillan
eilis eilish ailish
eiman iman emaan
eimear emer
elen elin
ellis elis
erin eryn
ewan euan owain owen eoin
faisal faysal
faizan fayzan
farah farrah
farhan farhaan
fionn finn
ffion fion
geraint gerant
giorgia georgia
grainne gronya
gurpreet gurprit
habiba habibah
hafsa hafsah
haider hyder haydar
haleema halima halimah
hamza hamzah hamsa
haroon harun aaron haroun
harpreet harprit
hashim haashim
hiba hibah
hodan hoden
hussain hussein husain hossain husayn hussen
idris idrees
ieuan evan ifan iwan
imran imraan
inaya inayah
ioan ion john
ishaan ishan eshan
ismail ismaeel esmail ismail
jameel jamil jamal
javed javaid jawed
jayden jaden jaydon
jodie jody jodi
kaleem kalim
kamal kemal kamaal
kamran kamraan
kasim qasim kassim qaasim
katelyn caitlin
khadija khadijah kadija khadeeja hadiza kadiatou
khalid khaled kalid
khalil kaleel khaleel
kiran kieran
kirandeep kiran
lacey lacie
laila layla leila leyla lailah
lamar lamarr
latifah latifa lateefah
layan layaan
lowri laura
mahmoud mahmood mehmood mahmud
mairi mhairi vari
majid majeed maajid
malik maalik
mali molly
manpreet manprit
mansoor mansur
mehdi mahdi
mehreen mahreen
mohsin muhsin
moosa musa moussa moses
mubarak mubaarak
mujib mujeeb
mukhtar muktar
muna mona
nabeel nabil
nadeem nadim
nasir nasser naseer nazir
nasreen nasrin nesrin
naveed navid
niamh neve neave nieve
nia nya
nicolae nicolai
nusrat nusrath
oisin osheen
omar umar omer oumar
omran imran
oona una
orla orlaith
osama usama
osman usman uthman othman ousmane
parveen parvin perveen
prabhjot prabjot
priya preeya
rabia rabiya rabiah
rafiq rafique rafeeq
rahim raheem
rania raniya
rashid rasheed rachid
rayan rayyan raihan rehan
rehana raihana
rhodri rodri
riaz riyaz reyaz
roksana ruksana rukhsana roxana
ruqayya ruqayyah rukaya rukayat
saad sad
sabah saba
sadia sadiya saadia
safa safaa
sajid sajeed
saleem salim selim
saleh salih
samira sameera samirah
samir sameer
sana sanaa
sergei serhii sergey serhiy
shabana shabaana
shabnam shabnum
shahid shaheed
shahida shaheeda
shanice shaniece
shereen sherine shirin
shoaib shuaib
sian shan
sinead shinade
sorcha sorsha
sultana sultanah
sumaya sumayyah sumaiya somaya
syeda sayeda saeeda
tahir taahir
tahira taheera
tahmina tahmeena
taiba tayyiba tayba
talha talhah
tariq tarek tarik tareq
tasneem tasnim
tayyab tayab taib
tomos thomas
vasyl vasile wasyl
waleed walid
waqar wakar
waseem wasim
yahya yahia yehia
yasir yasser yaseer
yasin yaseen yassin yacine
younis yunus younes yonis
yusra yousra
zahid zaahid
zahra zara zaahra zohra
zaid zayd zayed
zeeshan zishan
zeynep zainab
zhanna janna
zubair zubayr
zulfiqar zulfikar
"""
