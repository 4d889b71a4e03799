namespace TcAssistant.Asks.Grammar;

internal static partial class Forms
{
    public const string Spanish = """
Opener: cuando|cuanto|cuantos|cuantas|quien|quienes|cual|cuales|como|que|q|k
OpenerOrRelative: que|q|k
Which:
ElidedOpener:
YesNoOpener: esta|estan|se|ha|han|fue|fueron
InvertedCopula:
ImpersonalVerb: es|esta|ha|tiene
TellingImperative: dime|dinos|digame
ReportNoun: informe|informes|reporte|reportes|resumen|relacion|listado|recuento|nota|cuadro|tabla|extracto
SearchNoun:
DiscourseMarker: entonces|pues|bien|y|eso|esto
Else: mas|otra|otras|otro|otros
NounStandIn:
OtherThing:
Adversative: pero
AdditiveAdverb: tambien|ademas
AdditiveConjunction: mas
NegativeConjunction: ni
Subordinator: que
Comparative: que
MoreThan: mas de
SecondThought: en realidad
Just:
No: no
FirstNegation:
Yet: aun
NegativePronoun: nada|ningun|ninguna|ninguno
Without: sin
WithoutObject:
HelplessNegation: no
RelativePronoun: que
SubjectRelative:
PersonalRelative:
Antecedent: las que|los que|las q|los q|las k|los k|lineas que|acciones que
NeuterAntecedent: lo
Demonstrative: aquellas|aquellos
NeuterDemonstrative: eso
PointingWord: eso|esa|ese|esos|esas|esto|esta|este|estos|estas|aquello|esas lineas
LocativeAnaphor:
TemporalAnaphor: entonces
PossessiveOfOne: su
PossessiveOfSeveral: sus
IndefinitePronoun: alguno|alguna|algunos|algunas|ninguno|ninguna
IndefiniteDeterminer:
SingularIndefinite:
IndefiniteThing: algo|algun|alguna|nada
ResumingPronoun:
ResumingDemonstrative:
ObjectPronounOfSeveral:
ObjectPronounOfOne:
TransitiveInfinitive:
ImpliedPeriod: ahora|hoy|queda|quedan|proximo|proxima|todavia
Copula: es|son
Auxiliary:
PastAuxiliary: era|eran|estaba|estaban|habia|habian|iba|iban|debia|debian|tenia|tenian|fue|fueron|debiamos|debimos|teniamos|ibamos|encontraba|encontraban|hallaba|hallaban|aparecian|figuraban|llevaban|llevaba|seguian|seguia|andaba|andaban
Preterite: vencio|vencieron|termino|terminaron|acabo|acabaron|finalizo|finalizaron|concluyo|concluyeron|expiro|expiraron|caduco|caducaron|cayo|cayeron|culmino|culminaron|empezo|empezaron|comenzo|comenzaron|arranco|arrancaron|inicio|iniciaron|se inicio|se iniciaron
Participle: vencido|empezado|comenzado|arrancado|iniciado|terminado|acabado|finalizado|concluido|expirado|caducado|culminado
PerfectAuxiliary: ha|han|hemos
BesideFrenchY:
PluralInversion: estan|han|eran
SingularAuxiliary:
PossessionOfOne: tiene
PossessionOfSeveral: tienen
TellingVerb: decir|digo|cuento|contar|informar
With: con
For: para
Concerning: sobre
Of: de|del
Among: de|entre
ByAgent: por
FromOrigin:
InPeriod: en|para
OnDay: para
WeekFrom:
DativeContraction: al
SingularArticle: del|el
DefiniteSingular: el|la|del|al|este|esta|ese|esa|nuestro|nuestra
PluralArticle: las|los
IndefiniteArticle: un|una
ArticleOfUnit: la|del
ArticleOfPart: la
NounlessOf: la de|las de|el de|los de
LineNoun: linea|lineas
SingularLineNoun: linea|accion|medida|tarea|actividad|compromiso|hito|asunto|entregable|renglon|obligacion|item|punto|encargo|elemento|entrada|fila|iniciativa|registro|resultado
LastSingular: ultima|ultimo
StartDate: fecha de inicio|fechas de inicio|fecha de comienzo|fechas de comienzo|fecha de arranque|fecha de partida|fecha inicial|fecha de lanzamiento
Owed: vence|vencen|vencida|vencidas|vencido|vencidos|vencer|venza|venzan|vencera|venceran|caduca|caducan|expira|expiran
PossessiveRelative: cuyo|cuya|cuyos|cuyas
Weak: ejecucion|implementacion|aplicacion|realizacion|periodo|periodos|termino|terminos|etapa|nivel|forma|manera|contenido|organizacion|meta|metas|puesto|puesta|representa|representan|evolucion|iniciativa|iniciativas|programa
Agent: equipo|equipos|oficina|oficinas|unidad|unidades|persona|personas|entidad|entidades|departamento|departamentos|servicio|servicios
OwnHouse: oit|oficina|secretaria
Dash: guion
Thing:
Earlier: antes|atras|previo|previa|para atras|mas atras
Deliverable: entregable|entregables|entrega|entregas
YearOut:
LeftBehind: se quedo|se quedaron|quedo|quedaron|se nos quedo|no se entrego|no se hizo|no se termino|sin entregar|se nos paso
Superlative: mas
ImpersonalPronoun:
Arrears: atrasos|retrasos
DueDate:
BriefAdjective: general|generales|global|breve|rapido|rapida|corto|corta|pequeno|pequena
NumberSign: no|n|nr|num|numero|n0
HourLetter: h
QuarterLetter: t
HalfLetter: s
HalfNoun: mitad
YearEnd:
OrdinalSuffix:
NextAsLast:
NextThing: vencimiento|vencimientos|fecha|fechas|plazo|plazos|linea|lineas|accion|hito|tarea|cercano|proximo|cercana|proxima
Following: siguiente|siguientes|sigue|siguen|luego|despues
WeekLater: en ocho|en 8
NamedByYears: programa y presupuesto
SoFar: hasta ahora|hasta la fecha|hasta el momento|a la fecha|hasta aqui|al momento
SameInPlural:
SingularInS: mes
HelpUse: preguntar|preguntarte|preguntarle|pregunto|usar|uso|usa|utilizar|utiliza|utilizo|sirve|sirves|servir|ayudar|ayudarme|ayudas|ayuda|responder|respondes|contestar
HelpWork: funciona|funcionas
HelpDo: hacer|decir|decirme|contar|contarme
HelpCan: puedes|puede|sabes|sabe
HelpQuestion: pregunta|preguntas
HelpHow: como
HelpOpener: como|cual|cuales|que|ayuda|puedes|puede
HelpWord: como|cual|cuales|es|esto|este|esta|eso|ese|esa|el|lo|los|las|una|del|con|aqui|herramienta|asistente|aplicacion|cosa|cosas|tipos|clase|clases|pregunta|preguntas|ejemplo|ejemplos|estoy|perdido|perdida|soy|nuevo|nueva|mis|opcion|opciones|tengo|tenemos|no|se|nos|les|puedo|puede|puedes|podemos|podria|podrias|debo|hay|para|mi|yo|usted|por|favor|porfa|hola|sabes|sabe
ThanksWord: gracias
ByeWord: adios|chao
ThanksBeside: muchas|mil|muchisimas|tu|su|ayuda|respuesta|informacion|de|nuevo|muy|util|bueno|perfecto|estupendo|excelente|vale|ha|sido|claro|por|eso|esto|es|era
ClosingPhrase: buen fin de semana|feliz fin de semana|buena semana|que tengas buen dia|que tenga buen dia|buena tarde|buena jornada|eso es todo|eso era todo|eso seria todo|eso fue todo|esto es todo|es todo|era todo|seria todo|nada mas|ninguna otra pregunta|no mas preguntas|sin mas preguntas|ya esta|con eso basta|con esto basta|con esto hemos acabado|con eso hemos acabado|con esto hemos terminado|con eso hemos terminado|listo con esto hemos acabado|hemos acabado|hemos terminado|con esto acabamos|con esto terminamos
ClosingBeside: eso|esto|es|era|fue|seria|todo|por|hoy|ahora|el|momento|lo|que|queria|quiero|saber|necesitaba|necesito|nada|mas|ninguna|otra|pregunta|preguntas|no|sin|ya|esta|con|basta|tengo|hasta|luego|buen|buena|feliz|fin|de|semana|dia|tarde|jornada|tengas|tenga|un|listo|hemos|acabado|terminado
AsideOpener: y|pero|hola|ok|pues
PurposeOpener: para|es|que|porque|antes
Occasion: ascensor|reporte|reportes|minuta|acta|resumen|junta|comite|consejo|asamblea|informe|informes|nota|notas|reunion|reuniones|mision|presentacion|discurso|jefe|jefa|director|directora|colega|carta|correo|alguien|calendario|agenda|planificacion|repaso
Statement: estoy|soy|me lo pide|me lo piden|me lo pregunta|me lo preguntan|es que me lo pide|es que me lo piden|pregunto por|pregunto de parte de|tengo al|tengo a la|tengo al director|me voy|voy|vamos|acabo de|tengo una reunion|tengo reunion|tenemos reunion|preparo|mi jefe|mi jefa|el jefe|la jefa|el director|la directora|mi director|mi directora|un colega|feliz ano|perdona la molestia|perdone la molestia|que ya lo tengo|que ya la tengo|que ya los tengo|que ya las tengo|hoy es|recien llegue|como recien llegado|como recien llegada|recien llegado|recien llegada|me explicaron|me han explicado|me acaban de|quiero organizarme|quiero entender|quiero hacerme una idea|quiero comparar|para el informe|para mi informe|para mi cuadro|para planificar|para dimensionar|para entender|en mi zona|aqui en el terreno|desde la oficina local|llevo|ya tengo anotado|ya tengo apuntado|ya anote|me preocupa|no me la se de memoria|es la primera vez|primera vez que|acabo de incorporarme|quiero pasarlas|quiero pedir|anotado|me han hablado|necesito avisos|a efectos de
WhereWord: donde|pagina|paginas|lugar|lugares|sitio|ubicacion|ubicaciones|pasaje|pasajes|parte|apartado|referencia|referencias|localizacion|altura|senala|senalame
SourceText: documento|doc|texto|fuente|original|fichero|archivo|pagina|paginas|tabla
LocatingBeside: en|del|de|el|la|las|los|lo|un|una|esta|estan|se|encuentran|encuentra|encontrar|encuentro|puedo|podria|puedes|dime|que|cual|cuales|esas|estas|esos|estos|eso|esto|ellas|todo|todas|lineas|linea|acciones|medidas|tareas|entradas|figuran|figura|aparecen|aparece|vienen|viene|salen|sale|hallan|halla|ubicadas|pone|quedan|y|oye|por|favor|gracias|exactamente|mostradas|anteriores|saber|quisiera|ver|plan|me|su|sus|constan|consta|punto|necesito|indicame|indica|leer|indicas|indicar|sirvase|dichas|dichos|dentro|recogen|recoge|le|agradeceria|darme|para|poder|citarlo|quiero|ir|verlas|verlos|a|o|ensename|muestrame|muestras|senalame|donde|aparezcan
AddingVerb: ademas de|junto con|anade|anadir|anadas|anada|agrega|agregar|agregue|incluye|incluir|incluyas|incluya|suma|sumar|incorpora|incorporar|incorpore|incluyes|incluyeme|incluyera|anadieran|anadan|anadimos|anadele|anadeles|agregale|agregales|agreguele|agregues|sumale|sumales|sumes|mete|metele|meteme|incorporale|incorpores
SameThing: lo mismo|la misma|el mismo|eso mismo|esto mismo|igual
WhatOf:
Correlative: sea
ShownBefore: mostradas|mostrados|anteriores|listadas|listados|citadas|enumeradas|arriba|de arriba|indicadas|que has puesto|que has mostrado|que has dado|que has listado|que me has dado|que me has mostrado|que acabas de mostrar
LooseLink: vinculado|vinculada|vinculados|vinculadas|ligado|ligada|ligados|ligadas|asociado|asociada|asociados|asociadas
Label: consulta|pregunta|duda|peticion|solicitud|asunto|re|rv|fw|fwd
Valediction: saludos|saludos cordiales|un saludo|un cordial saludo|cordiales saludos|cordialmente|atentamente|un abrazo|abrazos
Included: incluido|incluida|inclusive
Gone: pasado
SingularAntecedent: la que|el que|la q|el q
NegativeOpening:
Seeking: no encuentro|no veo|no hallo|no consigo encontrar|no logro encontrar|no puedo encontrar|no encontramos
Unknowing: no se|aun no se|todavia no se|ya no se|no veo|no me han dicho|no me dijeron|no tengo claro|no me queda claro|no sabemos|no encuentro|no estoy seguro de|no estoy segura de|no consigo ver|no logro ver|nadie me ha dicho|nadie sabe|se me olvido|he olvidado
NegatedAuxiliary:
AskedSubject:
AskingVerb: hay|habia|hubo|tenemos|teniamos|tiene|tienen|vence|vencen|vencia|vencian|esta|estan|estaba|estaban|ha|han|termina|terminan|terminaba|empieza|empiezan|comienza|comienzan|cae|caen|toca|acaba|acaban|existe|existen|figura|figuran|queda|quedan
SecondNegation:
InvertedSubject:
RelativeArticle: lo
TurnOpener: en primer lugar|primero|lo primero|primeramente|ante todo|para empezar|para comenzar|para terminar|para acabar|por ultimo|finalmente|despues|luego|a continuacion|una ultima cosa|ultima pregunta|una ultima pregunta|otra pregunta|siguiente pregunta|nueva pregunta|bien cambiemos de tema|cambiemos de tema|cambiando de tema
Telling: estamos en|ya estamos en|estamos ya en|pronto es|pronto sera|el plan es de|el plan data|hemos recibido|he recibido|recibimos|recibi|gracias por|muchas gracias por|como acordamos|como quedamos|como convinimos|segun lo acordado|hoy hay|hoy tenemos|hay reunion|ya tengo|vengo de|trabajo en|trabajamos en|la comision se reune|el comite se reune|el consejo se reune|la reunion es|un donante|un periodista|a titulo informativo|a titulo personal|para informacion|para su informacion|para el seguimiento|para mi seguimiento|un saludo|un cordial saludo|saludos|saludos cordiales|un abrazo|atentamente|cordialmente|he leido|he visto|lei|vi|termine|he terminado|ya termine|estoy de vacaciones|estoy de permiso|soy responsable|soy el responsable|soy la responsable|si hace falta|manana viene|manana hay|manana tengo|hoy viene|ayer hablamos|ayer tuvimos|en enero entregamos|en junio tenemos
ReportedAsking: pide|me pide|nos pide|piden|me piden|pregunta|me pregunta|nos pregunta|preguntan|me preguntan|me ha preguntado|me pregunto|quiere|quiere saber|quieren|quieren saber|quisiera saber|quisiera|desea|desea saber|necesita|necesita saber|solicita|exige|reclama|y quiero saber|y quisiera saber|y necesito saber|y necesito|y queremos saber|y me gustaria saber|y deseo saber
Existential: hay|tenemos|habia
Already: ya
RemovalOrder: borra|borre|borrar|suprime|suprima|suprimir|elimina|elimine|eliminar|quita|quite|saca|saque
EuphonicLetter:
InsteadOf: en lugar de|en vez de|no quiero|no queria|no te pedi|no pedi|me diste|me has dado|me mostraste|me enviaste|ya tengo|ya vi|ya he visto|ya conozco
EllipticNegative: ningun|ninguna|sin
Possession:
PossessedNoun:
PlainDenial:
FirstOrEarliest: primer|primero|primera|primeros|primeras|la primera|el primer|el primero
Idle: acaso|aclarame|aclarar|aclareme|aclarenos|ademas|adios|agradable|agradecemos|agradecer|agradecere|agradeceria|agradeceriamos|agradecida|agradecido|agradezco|ahi|ajam|algo|alla|amabilidad|amable|amablemente|amiga|amigo|amigos|anda|aparece|aparecen|aparentemente|apunte|atenta|atentamente|atento|averiguar|avisame|avisar|aviseme|ay|bastante|bonito|breve|brevemente|buenisimo|bueno|buscaba|buscamos|buscando|busco|cabe|casualidad|chevere|ciertamente|cierto|clarito|claro|colega|colegas|comentame|comentar|comenteme|como|comprobar|comunicar|comunicarme|comuniqueme|concretamente|concretar|concreto|confirmame|confirmar|confirmarme|confirmeme|conocer|consultar|contame|contar|cordial|cordialmente|correcto|cortesia|creen|creo|cuenteme|curiosidad|dado|dale|dame|darme|darnos|das|debidamente|decia|decime|decir|decirle|decirnos|deferencia|definitiva|dejame|dele|denos|deseamos|desearia|deseo|diga|digan|diganos|digo|dinos|disculpa|echame|echar|efectivamente|eh|ejemplo|encanta|encantada|encantado|encantaria|encontrar|enorme|entender|entendi|entiendo|enviame|enviar|enviarme|esencialmente|esperamos|espero|estimada|estimado|etc|etcetera|exactamente|exacto|excelente|explica|explicame|explicar|expliqueme|facilitar|facilitarme|facilite|faciliteme|favor|feliz|figurar|fijar|fijate|finalmente|finura|francamente|frase|fuese|fulano|genial|gentil|gentileza|grata|gratitud|grato|gusta|gustara|gustaria|gustariamos|gusto|haga|hagame|hagan|hazme|honestamente|igualmente|imagino|importa|importaria|indica|indicame|indicar|indicarnos|indique|indiqueme|indiquenos|info|informar|informara|informarme|informarnos|informeme|instante|intento|interesa|interesada|interesado|interesaria|interrumpir|ja|jaja|jajaja|leer|leo|llevamos|logre|luego|manera|maravilla|maravilloso|mencioname|mencionar|menudo|merced|mero|minuto|minutos|mira|mire|miren|molestar|molestia|molesto|momentico|momentito|momento|mostrar|mostrarme|mucho|muestre|muestreme|muy|nomas|nota|notar|obviamente|oido|oiga|ojala|okay|okey|opinas|orientame|orientar|orienteme|palabra|palabras|parece|pareciera|pasame|pasar|pasarme|pensaba|pensar|perdon|pienso|placer|plis|podamos|podemos|poder|podriais|podriamos|poquito|porfavor|porque|posibilidad|posible|posiblemente|practicamente|precisamente|preciso|pregunta|preguntar|preguntarle|preguntarte|pregunto|probablemente|proporcioname|proporcionar|proporcionarme|proporcione|proporcioneme|pudiera|pudieran|pudieras|pudieses|pueda|puedan|puedas|puedo|quede|queria|queriamos|quiere|quieren|quieres|quisiera|quisieras|rapidito|rapido|ratito|rato|realmente|recordar|recordarme|recuerda|recuerdame|recuerdas|recuerdeme|recuerdo|referir|repasar|repetir|respecto|respetuosamente|resulta|rogamos|rogaria|ruego|sabemos|sabido|sabria|sabrias|saldra|saldran|saluda|saludo|saludos|senalar|senalarme|senale|senaleme|sencillamente|senores|serio|siento|sigla|siglas|siguiera|simple|simplemente|sinceramente|sobremanera|soy|supongo|supuesto|totalmente|tremendo|ud|uds|ufa|unica|unico|usted|ustedes|valga|vamos|vaya|vea|veamos|vean|venga|verdad|verdaderamente|verificar|ves|vez|viendo|vistazo|wey|cuento|cuentame|incluido|incluidos|incluida|incluidas|perdido|perdida|nuevo|nueva|oye|entera|entero|completa|completo|tipo|tipos|volviendo|llegar|usar|usando|utilizar|utilizando|ir|casa|aca|aclarando|actualizar|anotado|anotada|anote|aqui|armando|bastaria|bondad|cerciorar|cerciorarme|comparar|conozco|consignar|consigne|contactar|contactarme|copiar|copias|debo|debemos|describir|detallado|digamos|dirigirme|dirigirnos|dirigirse|escribir|escribirle|escribo|estimar|exacta|explicas|facilitas|facilita|gustosa|hablar|hablarle|hablo|haz|hacerme|identifico|ilustrar|ilustrarme|indicas|llamar|llamarle|llamo|manifestar|manifestarme|mejor|mirame|miramos|mirar|miro|mostrarnos|necesitando|ofrecer|ofrezca|organizarme|orientas|pantalla|perfecta|permita|permitame|pongamos|propongo|preocupa|reclamar|reclamarle|reclamo|revisamos|revisar|revisando|reviso|sacas|sacar|seguida|senalarnos|supieras|ubicar|ubicame|verbigracia|acudir|recurrir|avisarle|consultarle|consultarles|pedir|pedirle|ponerme|preguntarles|tambien|echarle|dirigirle|ampliando|extendiendo|alargando|prolongando|estiramos|llegando|contando|siga|sigamos|llegue|enterarme|enterarnos|cuente|cuenten|conviene|convendria|indicada|indicado|incorporarme|hablamos|presentar|dar|darle|justamente|confirme|confirmenos|extensivo|hacerlo|intervalo|restriccion|marras|interesan|ah|cosita|vengo|vale|integran|componen|comprende|conforman|confirmara|dijera|facilitara|indicara|senalara|comunicara|enviara|detallara|mostrara|explicara|proporcionara|precisara|aclarara|resumiera|listara
Ordinary: abuela|agua|amigo|amor|arbol|arroz|avion|azucar|baile|barco|beso|boda|boca|bolsa|bosque|brazo|cabeza|cafe|caja|calle|cama|camisa|carne|carta|casa|cena|cerdo|chico|chiste|cielo|cine|coche|cocina|comida|corazon|cuento|dinero|dolor|fiesta|flor|fresa|fruta|fuego|gato|gente|guerra|hambre|helado|hermana|hermano|hielo|hierba|hijo|hoja|huevo|isla|jardin|juego|lago|leche|libro|limon|llave|lluvia|luna|madre|mano|mapa|mar|marea|maya|mesa|miel|moto|mujer|musica|naranja|nieve|nino|noche|novia|nube|oro|paella|pan|papel|parque|pato|pelo|perro|pescado|piedra|piel|pierna|piso|plato|playa|pollo|puerta|queso|radio|raton|regalo|reina|rey|rio|ropa|rosa|sal|salsa|sangre|silla|sol|sopa|sueno|tarta|taza|te|urgente|tele|tienda|tierra|tigre|tomate|tren|vaca|vaso|verdad|vestido|viaje|vida|viento|vino|zapato|arabe|ingles|frances|aleman|chino|ruso|portugues|italiano|japones|catalan|gallego|vasco|espanol|despacho|continente|rebajado|oleada|lisiado|despegar|soldado|salvar|despacio|recibe|reciben|recibir|reciba|reciban|partido|partidos|llover|vacaciones|paraguas
""";
}
