namespace TcAssistant.Asks.Grammar;

internal static partial class Words
{
    public const string Spanish = """
Article: el|la|los|las|lo|l|de|del|un|una|unos|unas
Filler: en dos palabras|en pocas palabras|en una frase|por lo menos|al menos|como minimo|hasta ahora|hasta el momento|es|nada|no hay nada|sido|tienen lugar|tiene lugar|se celebran|se celebra|ser|estar|haya|son|esta|estan|hay|ay|habra|hay algo|algo|tenemos|tengo|tiene|tienen|tener|tenga|que hay|haber|se|me|te|nos|le|yo|tu|usted|ustedes|nosotros|dime|digame|dinos|puedes|puede|podria|podrias|por favor|porfa|pf|quiero|quisiera|me gustaria|saber|ver|conocer|sabes|sabe|eso|ese|esa|que|q|k|ke|con|al|su|sus|nuestro|nuestra|nuestros|nuestras|tambien|entonces|pues|bien|ok|vale|si|ya que|realmente|exactamente|algun|alguna|algunos|algunas|alguno|cosa que|va|van|oit|la oit|la oficina|otro|otra|cuyo|cuya|cuyos|cuyas|donde dice|figura|figuran|existe|existen|total|en total|tcassistant|asistente|una pregunta|tengo una pregunta|lo que|las que|los que|la que|el que|lineas que|acciones que|medidas que|tareas que|actividades que|cosas que|mismo|misma|fijado|fijada|senor|senora|cosa|fija|sea|sean|vamos|estamos|hasta ahora|hasta la fecha|decirme|decirnos|indicarme|indicarnos|recuerdame|xfa|xfavor|porfis|tb|tmb|kiero|k hay|q hay|habia|como tal|a ver|oye|tuviera|generalmente|por lo general|por regla general|si nadie hace nada|si no se hace nada|si no hacemos nada|de acuerdo|entendido|hmm|eh|este eh|pues mira|bueno|a ver si|quizas|tal vez|me preguntaba|me pregunto|me preguntaba si|seria posible|seria posible saber|es posible|es posible saber|si es posible|podrias decirme|podria decirme|me podrias decir|me podria decir|me puedes decir|me puede decir|puedes decirme|puede decirme|me podrias pasar|me puedes pasar|puedes pasarme|podrias pasarme|segun el plan|segun el documento|segun el calendario|segun este plan|de acuerdo con el plan|conforme al plan|mi jefe quiere saber|mi jefa quiere saber|mi director quiere saber|mi directora quiere saber|me piden|nos piden|por curiosidad|si puedes|si puede|si no es molestia|rapidamente|mas o menos|quisieramos saber|queria saber|necesito saber|necesitamos saber|me interesa saber|lo unico que|la unica que|a estas alturas|en este punto|cuando se escribio el plan|cuando se redacto el plan|cuando se aprobo el plan|segun el doc|segun el texto|tendria la amabilidad de|tendria usted la amabilidad de|le agradeceria que me informara de|le agradeceria|pertenecen a|pertenece a|forman parte de|forma parte de|y asi sucesivamente|etc|d|cuya ejecucion|cuya realizacion|cuya puesta en practica|quedo|quedaron|ha quedado|han quedado|seria tan amable de|seria usted tan amable de|si fuera tan amable de|sea tan amable de|seria tan amable|reportado|reportada|reportados|reportadas|informado sobre|en otras palabras|dicho de otro modo|o sea|para mi reunion|para una reunion|entera|entero|completa|el director quiere|el director pide|la directora quiere|la directora pide|mi jefe pide|mi jefe quiere|mi jefa pide|mi jefa quiere|verdad|no es verdad|no es cierto|se hara|se haran|volviendo a|volviendo|habla de hacer
And: y|e|luego|asi como|y tambien|mas
Or: o|u|o bien
Which: cual|cuales|cual es|cuales son|cuales de
What: que|q|k|ke|cual|cuales|que es|que son|cual es|cuales son|como|kual|kuales|que cosas|q cosas|xq|que hay de nuevo|que novedades hay
In: en|en los|en las|durante los|para los|por los|durante|para|por|pa|en el mes de|para el mes de|en el transcurso de|a lo largo de|en el curso de|sobre el mes de|hacia|alrededor de|en caso de
FollowUp: y para|y que hay de|que hay de|que tal|y en cuanto a|y sobre|lo mismo para|lo mismo con|igual para|idem|y que pasa con|que pasa con|misma pregunta para|lo mismo|lo mismo pero|igual pero|la misma lista|igual
Due: vence|vencen|venceran|vencera|vencer|venza|venzan|vencio|vencieron|que vence|termina|terminan|terminar|terminara|terminaran|acaba|acaban|acabar|finaliza|finalizan|finalizar|concluye|concluyen|concluir|expira|expiran|caduca|caducan|por terminar|por entregar|entregable|entregables|a entregar|entregar|fecha de vencimiento|fechas de vencimiento|debe entregarse|deben entregarse|caen|cae|lista para|benze|vense|vensen|cumplirse|cumplir|toca|tocan|tocaria|culmina|culminan|vencia|vencian|venceria|vencerian|terminaba|terminaban|acababa|acababan|acabara|acabaran|finalizaba|finalizaban|finalizara|finalizaran|concluia|concluian|concluira|concluiran|expiraba|expiraban|expirara|expiraran|caducaba|caducaban|caia|caian|cayo|cayeron|tocaba|tocaban|culminaba|culminaban|entregarse|estara disponible|estaran disponibles|se publica|se publican|se publicara|se publicaran|se adopta|se adoptara|se adoptaran|se establecera|se estableceran|llegan a termino|llega a termino|terminarse|acabarse|finalizarse|concluirse|completarse|completar|cerrar|cerrarse|se cierra|se cierran|ultimar|se completa|se completan|se cumple|se cumplen|llegan a su fin|llega a su fin|llegan a su termino|a terminar|a completar|a finalizar|por completar|por finalizar|se vence|se vencen|se entrega|se entregan|entregamos|salen los resultados|salen los primeros resultados|sale el resultado
Due 1: listo|listos
Due 2: primeros resultados|primer resultado|primeras iniciativas|resultados iniciales|salen los primeros resultados
Deadline: vencimiento|vencimientos|plazo|plazos|fecha limite|fechas limite|fechas limites|fecha tope|fechas tope|fecha de fin|fecha final|fechas de fin|deadline|deadlines|vensimiento|vensimientos|fecha de termino|termino|plazo de|plazo del|vencimiento de|vencimiento del|que plazo|para cuando|para que fecha|fecha limite de|fecha limite del|fecha limite para|plazo para|xa cuando|pa cuando|plaso|plasos
Start: empieza|empiezan|empezar|empezo|empezaron|empezara|empezaran|empezando|comienza|comienzan|comenzar|comenzo|comenzaron|comenzara|comenzaran|comienzo|comienzos de actividad|inicia|inician|iniciar|inicio|iniciara|iniciaran|iniciado|iniciada|iniciadas|iniciados|arranca|arrancan|arrancar|arranque|lanza|lanzan|lanzar|lanzamiento|lanzado|lanzada|lanzadas|fecha de inicio|fechas de inicio|fecha de comienzo|se inicia|se inician|se lanza|se lanzan|pone en marcha|ponen en marcha|se pone en marcha|se ponen en marcha|puesta en marcha|empesar|empiesa|empiesan|comiensa|comiensan|empezado|empezada|empezadas|comenzado|comenzada|comenzadas|empezaba|empezaban|comenzaba|comenzaban|iniciaba|iniciaban|arrancaba|arrancaban|se iniciaba|se iniciaban|arranco|arrancaron|iniciaron|arrancara|arrancaran|se empieza|se empiezan|se comienza|se comienzan|se arranca|da comienzo|dan comienzo|echa a andar|echan a andar|se activa|se activan|entra en marcha|entran en marcha
Immediate: inmediato|inmediata|inmediatos|inmediatas|inmediatamente|de inmediato|sin demora|enseguida|cuanto antes
Planned: pasa|sucede|ocurre|pasara|programado|programada|programados|programadas|por venir|se viene|se vienen|viene|vienen|que viene|que vienen|en la agenda|en agenda|agendado|agendada|se espera|se avecina|proximamente|venideras|venideros|en calendario|calendarizado|calendarizadas
Planned 1: previsto|prevista|previstos|previstas|planificado|planificada|planificados|planificadas|planeado|planeada|planeados|planeadas|esta previsto|estan previstas|se preve|prevee|prevé
UnderWay: en curso|en marcha|en proceso|en ejecucion|ejecutandose|en progreso|en desarrollo|activas|activos|activo|activa|ya iniciado|ya iniciada|ya iniciadas|en camino
ToCome: por vencer|queda por vencer|quedan por vencer|aun por vencer|todavia por vencer|queda por venir|quedan por venir|aun por venir|todavia por venir|faltan por vencer|falta por vencer
Doing 1: haciendose|se esta haciendo|se estan haciendo|realizandose|se esta realizando|se estan realizando|estamos haciendo|se esta llevando a cabo|se estan llevando a cabo
Doing: se hace|se hacen|hacen|hacemos|se lleva a cabo|se llevan a cabo|llevada a cabo|llevadas a cabo|llevado a cabo|llevados a cabo|se realiza|se realizan|se efectua|se efectuan|efectuadas|se ejecuta|se ejecutan|se desarrolla|se desarrollan|se trabaja
AtRisk: en riesgo|bloqueado|bloqueada|bloqueados|bloqueadas|parado|parada|parados|paradas|estancado|estancada|estancados|estancadas|en peligro|paralizado|paralizada|paralizadas|paralizados|detenido|detenida|detenidas|en pausa|atascado|atascada|atascadas|trabado|trabada|por buen camino|bien encaminado|bien encaminada|bien encaminadas|comprometido|comprometida|en dificultades
Overdue: vencido|vencida|vencidos|vencidas|atrasado|atrasada|atrasados|atrasadas|retrasado|retrasada|retrasados|retrasadas|atraso|atrasos|retraso|retrasos|con retraso|con atraso|demorado|demorada|demorados|demoradas|fuera de plazo|plazo vencido|plazos vencidos|fecha pasada|fechas pasadas|fecha vencida|ya vencio|ya vencieron|ya vencidas|han vencido|ha vencido|caducado|caducada|caducadas|incumplido|incumplida|incumplidas|en mora|morosas|pasadas de fecha|pasada de fecha|paso la fecha|paso el plazo|deberia estar hecho|deberian estar hechas|tarde|expirado|expiradas|expirada|bencidas|bencido|ya paso|ya pasaron|ya deberia estar|ya deberian estar|deberia estar ya|deberian estar ya|tendria que estar ya|se nos ha pasado|se nos han pasado|se nos paso|se nos pasaron|se ha pasado de fecha|se han pasado de fecha|se quedaron atras|quedaron atras|rezagadas|rezagado|rezagada|rezagados|con demora|demora|demoras|cuantos dias de retraso|cuanto retraso|cuantos dias de atraso|dias de retraso|cuanto retraso lleva|cuanto atraso
Overdue 1: deberian haberse hecho|deberia haber|deberian haber|tendria que haber|tendrian que haber|deberia haberse|deberian haberse|ya deberia haber|ya deberian haber
NextOne: proximo vencimiento|proximos vencimientos|proxima fecha|proximas fechas|proximo plazo|proximos plazos|proxima linea|proximas lineas|proxima accion|proximo hito|que sigue|q sigue|lo proximo|lo siguiente|la proxima|el proximo|los proximos|las proximas|primer vencimiento|vencimiento mas cercano|vencimiento mas proximo|fecha mas cercana|fecha mas proxima|siguiente vencimiento|siguiente plazo|siguiente fecha|que viene ahora|que viene luego|que viene despues|pronto|sigue|siguen|proxima fecha limite|siguiente linea|cual sigue|cuales siguen|proxima tarea|primer plazo|primera fecha|cuantos dias faltan para el proximo plazo|cuantos dias hasta el proximo plazo|cuantos dias faltan para el proximo vencimiento
NextOne 1: vence primero|toca primero
OneAfter: el que viene|la que viene|los que vienen|las que vienen|la siguiente|el siguiente|las siguientes|los siguientes|el de despues|la de despues|las de despues|los de despues|despues de esa|despues de eso|despues de ese|y despues|y luego|y la siguiente|y el siguiente|el que sigue|la que sigue|las que siguen|luego que|la linea siguiente|la siguiente linea|la linea de despues|la de justo despues|justo despues|va despues de
OneBefore: el de antes|la de antes|la anterior|el anterior|las anteriores|antes de eso
FinalOne: ultimo vencimiento|termina todo|acaba todo|ultimos vencimientos|ultimo plazo|ultima fecha|fecha ultima|vencimiento final|ultima fecha limite|fin del plan|termina el plan|acaba el plan|finaliza el plan|concluye el plan|plan termina|plan acaba|plan finaliza
Done: hecho|hecha|hechos|hechas|terminado|terminada|terminados|terminadas|completado|completada|completados|completadas|completo|completa|completas|completos|finalizado|finalizada|finalizados|finalizadas|concluido|concluida|concluidos|concluidas|acabado|acabada|acabados|acabadas|realizado|realizada|realizados|realizadas|cerrado|cerrada|cerrados|cerradas|cumplido|cumplida|cumplidos|cumplidas|ejecutado|ejecutada|ejecutadas|ejecutados|entregado|entregada|entregados|entregadas|logrado|lograda|logradas|listas|lista|echo|echa|echas
Made: establecido|establecida|establecidos|establecidas|publicado|publicada|publicados|publicadas|adoptado|adoptada|creado|creada|creados|creadas|redactado|redactada|disponible|disponibles|operativo|operativa
ToDo: por hacer|que hacer|hay que hacer|a hacer|para hacer|debemos hacer|tenemos que hacer|se debe hacer|se tiene que hacer|hacerse|hacer|debe hacerse|deben hacerse
Status: estado|estados|situacion|avance|avances|progreso|como va|como van|como vamos|en que va|en que punto|en que punto esta|en que punto estan|estatus|status|como sigue|como siguen|estado de avance|como anda|como andan|novedades|hay novedades|hay novedades de|hay novedades sobre|alguna novedad|alguna novedad sobre|noticias de|noticias sobre|novedades de|novedades sobre|que novedades hay de|en que quedo|hay algun informe de avance|hay un informe de avance|algun informe de avance
Owner: responde de|responde por|responden de|quien responde|quien las sigue|quien lo sigue|quien la sigue|quien les da seguimiento|responsable|responsables|encargado|encargada|encargados|encargadas|a cargo|a cargo de|dueno|duena|duenos|se encarga|se encarga de|se encargan|se ocupa|se ocupa de|se ocupan|lleva|llevan|lidera|lideran|asignado|asignada|asignados|asignadas|corresponde|titular|propietario|propietaria|propietarios|responsabilidad|gestiona|gestionan|respondsable|asignado a|asignada a|asignadas a|asignados a|confiadas a|confiada a|encomendadas a|coordina|coordinan|dirige|dirigen|supervisa|supervisan
Who: quien|quienes|kien|quien es|quienes son|de quien|a quien|qien|por quien|qn|kn
NoOwner: sin responsable|sin responsables|ningun responsable|no tiene responsable|no tienen responsable|sin dueno|sin encargado|sin asignar|no asignadas|no asignada|no asignado|nadie es responsable|no hay responsable|sin propietario
HasOwner: tienen responsable|tiene responsable|tienen un responsable|tiene un responsable|con responsable|con un responsable|tienen responsables|ya tienen responsable|ya tiene responsable|tienen asignado un responsable|tienen responsable asignado|tienen encargado|tienen un encargado|tienen a alguien responsable|estan asignadas|ya asignadas|ya estan asignadas|tienen dueno
Count: cuantos|cuantas|cuanto hay|numero de|el numero de|cantidad de|la cantidad de|kuantos|kuantas|cuantos hay|cuantas hay|cuenta|contar|total de|qtas|quantos|quantas|num de|nro de|cantidad|cuantas cosas|cuanto suman|cuantas en total|cuantos en total
Count 1: cuantas son|cuantos son|cuantas son en total|cuantos son en total
Workload: se reparten los plazos por mes|reparten los plazos por mes|reparten por mes|reparto por mes|plazos por mes|mes mas cargado|meses mas cargados|mas cargado|mas cargados|mes mas ocupado|mas ocupado|mes con mas|mes con mas vencimientos|mes tiene mas|meses con mas|carga de trabajo|carga d trabajo|carga mensual|la carga|por mes|mes a mes|mes por mes|pico|picos|cuello de botella|cuellos de botella|distribucion|reparto|mes mas atareado|mas vencimientos|mas lineas|mes mas fuerte|mas trabajo|mes mas intenso|mes con mas carga|meses con mas carga|mas carga|con mas carga|mas cargados de trabajo|cuanto trabajo|en cada mes|para cada mes|cada mes de|cada mes del|volumen de trabajo|la carga de trabajo|la carga mensual|el volumen de trabajo|meses vienen mas cargados|mas cargados vienen|se reparten|se reparten los vencimientos|reparto de los vencimientos|vencimientos por mes
Overview: resumen|resume|resumir|sintesis|vista general|vision general|panorama|panoramica|que hay en el plan|que contiene el plan|contiene el plan|contenido del plan|que dice el plan|de que trata el plan|trata el plan|de que va el plan|que es el plan|que es este plan|presenta el plan|estructura del plan|a grandes rasgos|en resumen|que partes|cuales son las partes|cuantas partes|las partes|partes del plan|en el plan|de que se trata|indice|presentame el plan|sumario|describe el plan|este plan|hablame del plan|resumen general|resumen global|resumen rapido|resumen breve|breve resumen|rapido resumen|resumen corto|un resumen corto|panorama general|panorama global|vista global|vista de conjunto|vision de conjunto|vision global|sintesis general|breve sintesis|resumen ejecutivo|presentacion general|idea general|una idea general|perspectiva general|a grandes lineas|resumeme todo|resumeme el plan|resumeme|como va el plan|como esta el plan|en que punto esta el plan|como anda el plan
Help: ayuda|ayudame|ayudeme|ayudenme|que puedes hacer|que sabes hacer|que puede hacer|que haces|como funciona|como funcionas|como se usa|como te uso|que puedo preguntar|que te puedo preguntar|que puedo preguntarte|instrucciones|comandos|quien eres|ejemplos|ejemplo|necesito ayuda|modo de empleo|q puedes hacer|puedes ayudarme|como se hace|q haces|no se que preguntarte|no se que preguntar|q puedo preguntarte|q puedo preguntar|puedo preguntarte|unos ejemplos|me das unos ejemplos|me das ejemplos|que tipo de preguntas te puedo hacer|que preguntas te puedo hacer
Greeting: hola|buenas|buenos dias|buenas tardes|buenas noches|saludos|ola|estimado|estimada|genial|perfecto|que tal estas|como estas|muy bien|hola a todos|hola a todas|hola a todos y todas|hola todos|hola equipo|buenos dias a todos|buenos dias a todas|buenas tardes a todos|buenas a todos|buen dia a todos|estimados colegas|queridos colegas
Thanks: gracias|muchas gracias|mil gracias|muchisimas gracias|gracias de nuevo|gracias por todo|gracias por tu ayuda|gracias por su ayuda|se agradece|te lo agradezco|gracias a todos|gracias a todas|gracias a todos y todas|muchas gracias a todos|gracias equipo
YouAre: eres|eres un|eres una|usted es|es usted
Farewell: adios|hasta luego|chao|hasta pronto|hasta manana|nos vemos|buen dia|que tengas un buen dia|buen fin de semana
Corrects: perdon|perdona|perdone|no perdon|disculpa|disculpe|disculpen|disculpame|uy|ups|no espera|espera|espere|lo siento|me equivoque|me he equivocado|corrijo|rectifico|error|no perdona|no perdone|no disculpa|no disculpe|no lo siento
Corrects 1: quiero decir|queria decir|quise decir|perdon quiero decir|perdon queria decir|mejor dicho|o mejor dicho|mas bien|o mas bien|digo|o sea
Beyond: por que|el resto|los demas|las demas|por que razon|por que motivo
Conditional: depende de|dependen de|depende del|dependen del|depende|dependen|dependiente|dependientes|dependiente de|condicionado|condicionada|condicionados|condicionadas|condicionado a|condicionadas a|condicional|condicionales|condicion|condiciones|sujeto a|sujeta a|sujetos a|sujetas a|vinculado a|vinculada a|vinculadas a|vinculados a|vinculado|vinculada|vinculadas|vinculado al|vinculadas al|ligado a|ligada a|ligadas a|ligados a|ligado|ligada|ligadas|ligado al|ligadas al|asociado a|asociada a|asociadas a|asociados a|asociado|asociada|asociadas|supeditado|supeditada|supeditadas|supeditado a|subordinado|subordinada|subordinadas|a la espera de|en espera de|a reserva de|en funcion de|bajo que condicion|bajo que condiciones|con que condicion|en que condiciones
NoDate: sin ninguna fecha|sin fecha alguna|sin fecha|sin fechas|ninguna fecha|no tiene fecha|no tienen fecha|no hay fecha|sin fecha fija|sin fechar|no fechadas|fecha faltante|falta la fecha|les falta fecha|carecen de fecha|carece de fecha|no tienen ninguna fecha|no tienen fechas|sin fecha definida
NoDeadline: sin plazo|sin plazos|sin vencimiento|sin vencimientos|ningun plazo|no tiene plazo|no tienen plazo|sin fecha limite|no tienen vencimiento|no tiene vencimiento|ningun vencimiento|no vencen nunca|nunca vencen|sin fecha de fin|sin plazo fijo
NoEntry: sin calendario|sin cronograma|sin entrada|no tiene calendario|no tienen calendario|ninguna entrada|ningun calendario|no figura en el calendario|no figuran en el calendario|no planificadas|sin planificar|sin programar|calendario vacio|no programadas|nada en el calendario|nada en la columna calendario|nada en la columna del calendario|nada en la columna de calendario|nada en el cronograma|no tienen entrada|no tiene entrada|no tienen ninguna entrada|no tiene ninguna entrada|no hay entrada|nada en la columna|nada en la columna de plazos|columna vacia|casilla vacia|sin nada en el calendario|sin nada en la columna|sin nada en la columna calendario|sin nada en la columna de calendario|sin nada en la columna del calendario|sin nada en el cronograma
NotHeld 1: presupuesto|costo|costos|coste|costes|precio|cuanto cuesta|cuanto cuestan|cuesta|cuestan|importe|gasto|gastos|cuanto dinero|financiamiento de|monto|cuanto va a costar|cuanto van a costar|va a costar|costara|cuanto costara|cuanto costaria|costaria
NotHeld 2: prioridad|importancia
NotHeld 3: telefono|correo|email|direccion|contacto|datos de contacto
NotHeld 4: porcentaje|por ciento
Show: muestra|muestrame|muestreme|mostrar|ensename|ensena|dame|deme|da|lista de|listar|listame|lista|lee|leeme|texto de|texto del|texto|el texto|detalle|detalles|detalles de|detalle de|mas sobre|hablame de|cuentame|cuentame sobre|describe|describir|explica|explicame|que dice|dice|dicen|contenido de|enumera|cita|abre|presenta|hazme|haceme|hagame|haznos|me haces|me hace|me das|me da|prepara|preparame|sacame|pasame|mandame|enviame|necesito
Show 1: ensenamelos|ensenamelas|muestramelos|muestramelas|damelos|damelas|listalas|listalos
All: todo|toda|todos|todas|todos los|todas las|cada|cada una|lista completa|la totalidad|el conjunto
Everywhere: todo el plan|el plan entero|plan entero|el plan completo|plan completo|todas las partes|en todas partes|el conjunto del plan|la totalidad del plan|cualquier parte|en general|globalmente|las tres partes|todas las tres partes
About: temas de|tema de|el tema de|los temas de|en tema de|en materia de|sobre|acerca de|respecto a|respecto de|con respecto a|relativo a|relativa a|relativas a|relativos a|relativo al|relacionado con|relacionada con|relacionadas con|relacionados con|referente a|referentes a|referido a|en relacion con|trata de|tratan de|trata sobre|tratan sobre|que trata|que tratan|trata|tratan|habla de|hablan de|habla|hablan|habla del|menciona|mencionan|mencionar|busca|buscar|buscame|encuentra|encontrar|en materia de|tema|el tema de|del tema|en cuanto a|a proposito de|toca el tema|concierne|conciernen|incluye|incluyen|abarca|abarcan|donde esta|donde estan|donde se habla de|se refiere a|se refieren a|respecto al|respecto a los|respecto a las|respecto de los|en el ambito de|en el ambito del|en el campo de|en el area de|por lo que respecta a|en lo que respecta a|donde se menciona|donde se mencionan|donde aparece|donde aparecen|donde sale|donde salen|donde hablan de|donde|se menciona|se mencionan|preve el plan sobre|preve el plan para las|preve el plan para los|preve el plan en materia de|hablan del|que hay de|dice el plan de|dice el plan del|donde esta en el plan|donde estan en el plan|en que linea|en que lineas|donde se encuentra|donde se encuentran|donde se trata|donde se tratan|en que linea esta|en que linea sale
When: cuando|kuando|cuando es|que fecha|en que fecha|para cuando|desde cuando|hasta cuando|que dia|que mes|en que mes|que fechas|fecha de|fecha del|fechas de|fechas del|plazo de|plazo del|vencimiento de|vencimiento del|calendario de|calendario del|cronograma de|que plazo|para que fecha|fecha limite de|fecha limite del|fecha limite para|plazo para|cdo|cnd|qndo|xa cuando|pa cuando|pa q fecha
Mine: mis|mi|mio|mia|mios|mias|las mias|los mios|soy
Still: queda|quedan|quedando|todavia|aun|falta|faltan|pendiente|pendientes|restante|restantes|por hacer aun|queda por hacer|quedan por hacer|queda por|quedan por|sin terminar|sin acabar|sin completar|sin hacer
Open: abierto|abierta|abiertas|abiertos|inconcluso|inconclusa|inconclusas|incompleto|incompletas|sin cerrar|sin terminar|sin acabar|sin completar|sin hacer|sin concluir|sin finalizar|sin entregar|sin cumplir|no cerradas|no terminadas|no acabadas
Not: no|nunca|sin|ningun|ninguna|ninguno|ni|tampoco|nadie|aun no
Only: solo|solamente|unicamente|nada mas|exclusivamente|nomas|limitar a|limitado a|solo la|solo el|filtra por|filtrar por
Except: excepto|salvo|menos|a excepcion de|con excepcion de|con la excepcion de|exceptuando|excluyendo|excluir|excluye|fuera de|pero no|quitando|que no sea|que no sean|distinto de|aparte de|sin contar|todo menos|todo salvo|exepto|ecepto|dejando fuera|a parte de|quita|quitar|quite|elimina|eliminar|descarta|descartar|descontando|omite|omitiendo|ignora|ignorando|sin incluir|quiteme|quitame|eliminame|elimineme|saca|sacame|si quito|si quitamos|si elimino|deja fuera|dejar fuera
LeftOut: excluido|excluida|excluidos|excluidas|no incluido|no incluida|no incluidas|no incluidos|exceptuado|exceptuada
And: pero|sin embargo
Them: ahi dentro|de ahi|alli|ellas|ellos|estos|estas|esos|esas|esta|este|aquellos|aquellas|de ellas|de ellos|entre ellas|de estas|de esas|de estos|de esos|la misma|las mismas|los mismos|esas lineas|estas lineas|eso hace|son en total
Them 2: ambas|ambos
Them 1: esa linea|esta linea|aquella linea|dicha linea|esa accion|esta accion|esa medida|esta medida|esa tarea|esta tarea|esa actividad|esta actividad|ese elemento
Modal: debe|deben|debemos|deberia|deberian|debe ser|deben ser|debe estar|deben estar|hay que|tiene que|tienen que|tenemos que|sera|seran|estara|estaran|va a|van a|va a ser|van a ser|va a estar|van a estar|ha de|han de|deberan|debera|debe quedar|tendra que|tendran que|habra que|se deben|se debe|debia|debian|debia ser|debian ser|debia estar|debian estar|tenia que|tenian que|teniamos que|habia que|tenia que estar|tenian que estar|quedara|quedaran
Past: fue|empezo|empezaron|comenzo|comenzaron|iniciaron|vencio|vencieron|fueron|era|eran|estaba|estaban|ha sido|han sido|se ha|se han|ya|habia|habian|ha|han|empezaba|empezaban|comenzaba|comenzaban|iniciaba|iniciaban|arrancaba|arrancaban|se iniciaba|se iniciaban|arranco|arrancaron|vencia|vencian|terminaba|terminaban|acababa|acababan|finalizaba|finalizaban|concluia|concluian|expiraba|expiraban|caducaba|caducaban|caia|caian|tocaba|culminaba|culminaban|debia|debian|debia ser|debian ser|debia estar|debian estar|tenia que|tenian que|teniamos que|habia que|cayo|cayeron
Continuous: continuo|continua|continuos|continuas|continuamente|de manera continua|de forma continua|permanente|permanentes|permanentemente|de forma permanente|de manera permanente|constante|constantemente|todo el tiempo|sin fin|de modo continuo|ininterrumpido|ininterrumpidas
Recurring: recurrente|recurrentes|repetitivo|repetitiva|repetitivas|periodico|periodica|periodicas|periodicos|periodicamente|ciclico|ciclicas|que se repite|que se repiten|se repite|se repiten|se repite n|recurrencia|repetir|a repetir|repetirse|que repetir|volver a hacer|rehacer
Regular: regular|regulares|regularmente|de forma regular|de manera regular|con regularidad|habitual|habituales|base regular|una base regular
AsNeeded: segun las necesidades|segun sea necesario|segun necesidad|segun las necesitades|cuando sea necesario|si es necesario|en caso necesario|cuando haga falta|a demanda|segun se requiera|ad hoc|de ser necesario|segun convenga
Cadence: cadencia|cadencias|ritmo|ritmos|frecuencia|frecuencias|periodicidad|cada cuanto|cada cuanto tiempo|con que frecuencia
Every 12: anual|anuales|anualmente|cada ano|todos los anos|una vez al ano|por ano|al ano
Every 24: bienal|bienales|bianual|cada dos anos|cada 2 anos|una vez cada dos anos|ano por medio
Every 6: semestral|semestrales|semestralmente|cada seis meses|cada 6 meses|dos veces al ano|cada semestre
Every 3: trimestral|trimestrales|trimestralmente|cada trimestre|cada tres meses|cada 3 meses
Every 1: mensual|mensuales|mensualmente|cada mes|todos los meses|una vez al mes
LineNoun: linea|lineas|linea de accion|lineas de accion|accion|acciones|medida|medidas|tarea|tareas|actividad|actividades|cosa|cosas|hito|hitos|paso|pasos|elemento|elementos|compromiso|compromisos|trabajo por hacer|guion|fila|filas|entrada|entradas|asunto|asuntos|renglon|renglones|guiones
IssueNoun: cuestion|cuestiones|pregunta|preguntas|punto|puntos|seccion|secciones|numero|num|no|nro|apartado|apartados|parrafo|n
PartNoun: parte|partes|pte
PlanNoun: plan|el plan|este plan|del plan|plan de aplicacion|plan de accion|plan de ejecucion|documento|el documento|calendario|el calendario|agenda|cronograma|planes|plan de la oit|tabla|cuadro|columna calendario|la columna calendario|columna de calendario|la columna de calendario|columna del calendario|la columna del calendario|columna|la columna|columna de plazos|la columna de plazos
PerPart: por parte|en cada parte|por cada parte|para cada parte|de cada parte|cada parte|parte por parte
DateNoun: fecha|fechas|dia
DateNoun 1: con fecha|tienen fecha|tiene fecha|tienen una fecha|tiene una fecha
Month 1: ene
Month 2: feb
Month 3: mar
Month 4: abr
Month 6: jun
Month 7: jul
Month 8: ago
Month 9: setiembre|sept|sep|set
Month 10: oct
Month 11: nov
Month 12: dic
Season 1: primavera
Season 2: verano
Season 3: otono
Season 4: invierno
Weekday 1: lunes
Weekday 2: martes
Weekday 3: miercoles
Weekday 4: jueves
Weekday 5: viernes
Weekday 6: sabado
Weekday 7: domingo
Ordinal 1: primer|primero|primera|1o|1er|1a|1ro|1ra|primeros|primeras
Ordinal 2: segundo|segunda|2o|2a|2do|2da
Ordinal 3: tercer|tercero|tercera|3er|3o|3a|3ro|3ra
Ordinal 4: cuarto|cuarta|4o|4a|4to|4ta
Ordinal 5: quinto|quinta|5o|5a
Ordinal 6: sexto|sexta|6o|6a
DayUnit: dia|dias
WeekUnit: semana|semanas|sem
Weekend: fin de semana|finde|fines de semana|weekend
WeekUnit 2: quincena|quincenas
MonthUnit: mes|meses
QuarterUnit: trimestre|trimestres|trim
HalfUnit: semestre|semestres|mitad|mitad del ano
YearUnit: ano|anos|ano civil|anyo
Biennium: bienio|bienios|ejercicio|ejercicio bienal|programa y presupuesto
SameDay: mismo dia|el mismo dia|misma fecha|la misma fecha|en la misma fecha|mismo dia que|el mismo dia que|misma fecha que|la misma fecha que|en la misma fecha que
SamePeriod: en ese momento|por entonces|en ese entonces|ese mes|ese mismo mes|el mismo mes|aquel mes|ese ano|ese mismo ano|el mismo ano|ese trimestre|ese mismo trimestre|el mismo trimestre|esa semana|la misma semana|ese periodo|el mismo periodo|ese dia
Feast 101: ano nuevo|nuevo ano
Feast 1225: navidad|navidades|dia de navidad
Feast 1224: nochebuena
Feast 1231: nochevieja|fin de ano viejo|ultimo dia del ano|el ultimo dia del ano
Early: principios de|a principios de|principio de|comienzos de|a comienzos de|inicios de|a inicios de|inicio de|el inicio de|al principio de|al comienzo de|comienzo de|comienzos del|principios del|a principios del|inicio del|inicios del|comienzo del|al inicio de|al inicio del|principios|comienzos|primeros de|a primeros de|primeros del|a primeros del
Mid: mediados de|a mediados de|mediados|mediados del|a mediados del|mitad de|a mitad de|mitad del
End: fin|fin de|fin del|fines de|a fines de|finales de|a finales de|final de|el final de|al final de|finales del|a finales del|final del|fines del|a fines del|fines|finales|el fin de|el fin del|al final del|ultimos de|a ultimos de|a ultimos del
This: este|esta|estos|estas|actual|presente|en curso|corriente
Next: proximo|proxima|proximos|proximas|que viene|que vienen|venidero|venideros|entrante|q viene
Next 1: siguiente|siguientes
Last: pasado|pasada|pasados|pasadas|ultimo|ultima|ultimos|ultimas
Last 1: anterior|anteriores
Ago: hace
Today: hoy|oy|dia de hoy|el dia de hoy|de aqui|de aca
Tomorrow 2: pasado manana|dia despues de manana|el dia despues de manana
Tomorrow 12: manana o pasado|manana y pasado|manana o el siguiente|manana o al dia siguiente|manana o el dia siguiente|manana y el dia siguiente|manana o el dia despues|manana y el dia despues
Tomorrow: manana|mnn
Yesterday 2: anteayer|antes de ayer|antier
Yesterday: ayer
Now: ahora|ahora mismo|actualmente|en este momento|al presente|hoy en dia|en la actualidad|ahorita|a dia de hoy|al dia de hoy|a la fecha de hoy|a fecha de hoy
By: a mas tardar|a mas tardar el|a mas tardar en|como maximo|a lo mas tardar|no mas tarde de|a mas tardar al|como tarde|como muy tarde|lo mas tarde|a lo sumo|por parte de|por parte del|antes de que
Before: antes de|antes del|previo a|anterior a|anteriores a|antes
After: que viene despues de|que viene despues del|viene despues de|viene despues del|vienen despues de|vienen despues del|despues de|despues del|tras|posterior a|posteriores a|luego de|mas alla de|a continuacion de|mas tarde que|mas tarde del|mas tarde de|que va despues de|va despues de
Onward: mas adelante|mas tarde|posteriormente|ulteriormente
Until: hasta|hasta el|hasta la|asta
Since: desde|desde el
From: a partir de|a partir del|a contar de|a contar del|apartir de|desde
To: a|al|hasta|hasta el
Between: entre|entre el
Within: dentro de|en los|en las|durante los|en un plazo de|para los|en menos de|por los
AsOf: con fecha de|a fecha de|al|a
Rest: resto de|el resto de|resto del|el resto del
Rest 1: lo que queda de|lo que queda del|lo que resta de|lo que resta del|queda del|queda de|quedan de|quedan del
""";
}
