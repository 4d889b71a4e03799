namespace TcAssistant.Timetables;

internal static partial class Words
{
    // One class of words a line: class, value where it has one, then the phrases. [a|b] stands for either ending.
    internal const string Spanish = """
        Month 1: enero | ene
        Month 2: febrero | feb
        Month 3: marzo | mar
        Month 4: abril | abr
        Month 5: mayo | may
        Month 6: junio | jun
        Month 7: julio | jul
        Month 8: agosto | ago
        Month 9: septiembre | setiembre | sept | sep | set
        Month 10: octubre | oct
        Month 11: noviembre | nov
        Month 12: diciembre | dic
        Weekday: lunes | martes | miércoles | jueves | viernes | sábado | domingo
        Season 1: primavera
        Season 2: verano
        Season 3: otoño
        Season 4: invierno
        Quarter: trimestre[|s] | trim | t | q | trimestre del año
        Half: semestre[|s] | sem | mitad | semestre del año | mitad del año
        HalfLetter: s
        Third: cuatrimestre[|s]
        Fortnight: quincena
        Unit D: día[|s] | días naturales | día natural | días calendario | días corridos | día calendario | días de calendario
        Unit W: semana[|s]
        Unit M: mes | meses | meses calendario
        Unit Y: año[|s] | año calendario | año natural | años calendario
        Unit 10Y: década[|s] | decenio[|s]
        WorkingDay: día[|s] hábil[|es] | días hábiles | día[|s] laborable[|s] | días de trabajo
        Hour: hora[|s] | hs | h | hrs | minuto[|s]
        Number 1: un | uno | una
        Number 2: dos
        Number 3: tres
        Number 4: cuatro
        Number 5: cinco
        Number 6: seis
        Number 7: siete
        Number 8: ocho
        Number 9: nueve
        Number 10: diez
        Number 11: once
        Number 12: doce
        Number 15: quince
        Number 18: dieciocho
        Number 20: veinte
        Number 24: veinticuatro
        Number 30: treinta
        Number 36: treinta y seis
        Number 45: cuarenta y cinco
        Number 60: sesenta
        Number 90: noventa
        Number 100: cien | ciento
        Ordinal 1: primer[|o|a|os|as]
        Ordinal 2: segund[o|a|os|as]
        Ordinal 3: tercer[|o|a|os|as]
        Ordinal 4: cuart[o|a|os|as]
        Ordinal 5: quint[o|a]
        Ordinal 6: sext[o|a]
        Ordinal 99: últim[o|a|os|as]
        Edge 1: principio[|s] | principios del mes de | inicios | inicios del mes de | comienzos | comienzos del mes de | los primeros meses de | primeros meses de | primeros días de | temprano en
        EdgeNoun 1: inicio | comienzo
        Edge 2: mediados | mediado | mediados del mes de | a medio | medio | mitad del mes de | a mitad de | mitad de | a la mitad de
        Edge 3: finales | fines | finales del mes de | fines del mes de | final del mes de | fin del mes de | últimos meses de | últimos días de
        EdgeNoun 3: fin | final | cierre
        EdgeYear 3: fin de año | final de año | fin del año | final del año | fines de año | finales de año | finales del año | fines del año | cierre del año | cierre de año
        EdgeYear 1: principio de año | principio[|s] del año | inicio[|s] del año | comienzo[|s] del año | inicio[|s] de año | principios de año | comienzos de año
        EdgeYear 2: mediados de año | mediados del año
        By: a más tardar | a más tardar en | a más tardar el | a más tardar a | no más tarde de | no más tarde del | no más tarde que | antes de finales de | antes de fines de | antes de finalizar | antes de terminar | antes del término de | antes de finalizar el | antes de que termine | antes de que finalice | plazo | fecha límite | plazo límite | de aquí a | de aquí al | a no más tardar | con plazo | con plazo hasta | vencimiento | plazo máximo | como muy tarde en | como muy tarde el | a más tardar para | antes de concluir | antes de que concluya | al horizonte | en el horizonte
        By 5: antes del fin de | antes de fin de | antes del final de | antes del cierre de
        Until: hasta | hasta el | hasta la | hasta el mes de | vigente hasta
        Before: antes de | antes del | previos a | previos al | previas a | previas al | anteriores a | anteriores al | previo a | previo al | previa a | previamente a | con anterioridad a | con anterioridad al | antes de la | antes de las | antes de los
        From: a partir de | como muy pronto en | como muy pronto el | como muy pronto a | a partir del | a partir de la | desde | desde el | desde la | a contar de | a contar del | a contar desde | contados a partir de | contados desde | con efecto a partir de | con efectos a partir de | comenzando en | empezando en | iniciando en | a partir del mes de | desde el mes de | no antes de | en vigor desde | a partir de los | a partir de las | contados a partir del | partir de
        After: siguientes a | siguientes al | que siguen a | que siguen al | después de | después del | tras | tras la | tras el | luego de | luego del | una vez | una vez que | en cuanto | posterior a | posteriores a | posterior al | posteriores al | siguientes a | siguientes al | siguiente a | siguiente al | tan pronto como | a raíz de | posteriormente a | inmediatamente después de | inmediatamente después | con posterioridad a | con la aprobación de | a la aprobación de | a medida que | apenas
        After 1: cuando | con ocasión de | con motivo de | en el momento de | al momento de | al momento del | conforme
        AtEnd: al final de | al final del | al fin de | al fin del | a la finalización de | a la finalización del | a la conclusión de | al cierre de | al cierre del | a finales del proyecto | antes del fin del proyecto | antes de que termine el mandato | al concluir | al finalizar | al finalizar el | al concluir el | al término de | al término del
        Within: dentro de | dentro de los | dentro de las | dentro del | en un plazo de | en un plazo máximo de | en el plazo de | en un plazo no mayor a | en un plazo no mayor de | en un plazo no superior a | plazo de | plazo máximo de | en un período de | en un periodo de | por un período de | por un periodo de | por un plazo de | durante un período de | en el término de | en un lapso de | en menos de | en no más de | al cabo de | en el transcurso de los | con un plazo de | duración | duración de | con una duración de | a lo largo de los | en los | período de | periodo de | en un término de
        In: en | en el | en la | durante | durante el | durante la | en el curso de | en el curso del | en el transcurso de | en el transcurso del | en el mes de | por | en los meses de | durante los meses de | durante los | en las | en torno al
        In 2: el | con fecha | fechado el | los días | el día
        Around: hacia | alrededor de | aproximadamente | aprox | en torno a | cerca de | tentativamente | tentativ[o|a] | provisional[|mente] | estimad[o|a] | por confirmar | sujeto a confirmación | a confirmar | fecha estimada | fecha tentativa | sobre | fecha por confirmar | previsiblemente | indicativ[o|a] | probablemente
        Between: entre | entre el | entre los meses de | entre la
        To 0: a | a la | a los | al
        And: y | e | & | así como | y en | y nuevamente en | y el | y otra vez en | más
        Or: o | u | y/o | o en | o bien
        Of 1: de | del | de los | de las
        Of: de la | de l
        The: la | los | las | lo
        For 1: para | para el | para la | para los | para las | para el mes de
        For: previst[o|a|os|as] para | programad[o|a|os|as] para | planificad[o|a|os|as] para
        Latest: como máximo | a lo sumo | como muy tarde | como tarde | o antes | como plazo máximo | como fecha límite | a lo más tarde | en última instancia | máximo en
        Onward: en adelante | y en adelante | en lo sucesivo | y siguientes | y años siguientes | y después | y posteriores | y posteriormente | y más allá | y los años siguientes | y años posteriores | y subsiguientes | hacia adelante | a la fecha | a la actualidad | hasta la fecha | hasta la actualidad | al presente | hasta el presente | hoy | actualidad | la actualidad | la fecha
        Onward 2: y continúa | y continuo después
        Every: cada | todos los | todas las | de cada | en cada | a cada
        Other: otro | segundo
        Times: vez | veces | x
        Count 1: una vez | 1 vez
        Count 2: dos veces
        Count 3: tres veces
        Count 4: cuatro veces
        PerUnit Y: al año | por año | por cada año | en el año natural | a año | cada año calendario
        PerUnit M: al mes | por mes
        PerUnit W: a la semana | por semana
        PerUnit 3M: al trimestre | por trimestre
        PerUnit 6M: al semestre | por semestre
        PerUnit 2Y: por bienio | al bienio
        Rhythm Y: anualmente | de manera anual | de forma anual | con carácter anual | con periodicidad anual | cada año | todos los años | con frecuencia anual | año con año | año tras año | año a año | una vez al año | base anual | sobre una base anual | con una periodicidad anual
        RhythmAdj Y: anual[|es]
        Rhythm 6M: semestralmente | de manera semestral | de forma semestral | con periodicidad semestral | con frecuencia semestral | cada semestre | todos los semestres | dos veces al año | dos veces por año | bianualmente | cada medio año | cada seis meses
        RhythmAdj 6M: semestral[|es] | bianual[|es]
        Rhythm 2Y: bienalmente | cada dos años | cada bienio | de manera bienal | de forma bienal | cada segundo año | año por medio | un año sí y otro no
        RhythmAdj 2Y: bienal[|es]
        RhythmAdj 3Y: trienal[|es]
        RhythmAdj 4Y: cuatrienal[|es] | cuadrienal[|es]
        RhythmAdj 5Y: quinquenal[|es]
        RhythmAdj 10Y: decenal[|es]
        Rhythm 3M: trimestralmente | de manera trimestral | de forma trimestral | con periodicidad trimestral | con frecuencia trimestral | cada trimestre | todos los trimestres | cada tres meses
        RhythmAdj 3M: trimestral[|es]
        Rhythm 4M: cuatrimestralmente | de manera cuatrimestral | cada cuatrimestre | cada cuatro meses | de forma cuatrimestral
        RhythmAdj 4M: cuatrimestral[|es]
        Rhythm M: mensualmente | de manera mensual | de forma mensual | con periodicidad mensual | con frecuencia mensual | cada mes | todos los meses | una vez al mes
        RhythmAdj M: mensual[|es]
        Rhythm 2M: bimestralmente | cada dos meses | cada bimestre | de manera bimestral | de forma bimestral | mes por medio
        RhythmAdj 2M: bimestral[|es]
        Rhythm 2W: quincenalmente | cada quincena | cada dos semanas | de manera quincenal | de forma quincenal | dos veces al mes
        RhythmAdj 2W: quincenal[|es] | bimensual[|es]
        Rhythm W: semanalmente | cada semana | todas las semanas | de manera semanal | de forma semanal | con periodicidad semanal
        RhythmAdj W: semanal[|es]
        Rhythm D: diariamente | cada día | todos los días | a diario | de manera diaria | de forma diaria
        RhythmAdj D: diari[o|a|os|as]
        Continuous: de manera continua | de forma continua | de manera continuada | de forma continuada | continu[o|a|os|as] | continuamente | continuad[o|a] | permanente[|s|mente] | de manera permanente | de forma permanente | con carácter permanente | con carácter continuo | a lo largo de todo el año | a lo largo del año | durante todo el año | todo el año | durante todo el plan | durante todo el proyecto | durante todo el período | durante todo el periodo | durante toda la vigencia del plan | durante la vigencia del plan | durante toda la ejecución | durante la ejecución del plan | durante toda la duración del plan | durante la duración del plan | a lo largo del plan | a lo largo del proyecto | a lo largo de todo el plan | a lo largo de todo el período | a lo largo de todo el periodo | a lo largo del período | a lo largo del periodo | en todo momento | de manera ininterrumpida | sin interrupción | de manera indefinida | indefinidamente | indefinid[o|a] | hasta nuevo aviso | vigencia del plan | toda la vigencia del plan | todo el período | todo el periodo | proceso continuo | de manera constante | de modo permanente | de modo continuo | durante toda la vigencia | duración del plan | durante la implementación del plan | a lo largo de la implementación | de continuo | de manera sostenida | de forma sostenida | durante todo el mandato | durante toda la gestión
        Ongoing: en curso | en marcha | en proceso | en ejecución | en desarrollo | en progreso | en implementación | en elaboración | en preparación | en trámite | en negociación | en construcción | ya en curso | ya en marcha | actualmente en curso | por continuar | a continuar | en vías de ejecución | está en marcha | están en marcha | proceso ya iniciado | proceso en curso | a proseguir | debe proseguir | en fase de ejecución | en estudio | se está realizando | se está implementando | se está elaborando | siendo implementad[o|a] | en discusión | en actualización | en diseño
        Ongoing 1: ya iniciad[o|a|os|as] | ya comenzad[o|a|os|as] | ya lanzad[o|a|os|as] | ya empezad[o|a] | ya empezó | ya comenzó | ya se inició | ya se ha iniciado | ya ha comenzado | ha comenzado | se ha iniciado | han comenzado | ya puest[o|a] en marcha | actualmente | continúa | continúan | continuará | se continuará
        Regular: ocasional[|es] | ocasionalmente | regular[|es|mente] | de manera regular | de forma regular | con regularidad | sobre una base regular | periódic[o|a|os|as] | periódicamente | de manera periódica | de forma periódica | con periodicidad | a intervalos regulares | recurrente[|s|mente] | de manera recurrente | de forma recurrente | frecuentemente | con frecuencia | de vez en cuando | en cada reunión | cada reunión | en cada sesión | cada sesión | en cada período de sesiones | cada período de sesiones | varias veces al año | cíclic[o|a] | rutinariamente | habitualmente | en forma periódica | en forma regular | en cada ciclo
        AsNeeded: según sea necesario | según las necesidades | según necesidad | según necesidades | según la necesidad | según se requiera | según se necesite | según proceda | según corresponda | según convenga | según demanda | según la demanda | según requerimiento | según requerimientos | según los requerimientos | cuando sea necesario | cuando se requiera | cuando se necesite | cuando proceda | cuando corresponda | cuando así se requiera | cuando sea preciso | cuando sea pertinente | si es necesario | si fuera necesario | si fuese necesario | en caso necesario | de ser necesario | en caso de ser necesario | si procede | si corresponde | en su caso | a demanda | a petición | a petición de | a solicitud | a solicitud de | previa solicitud | previa petición | a pedido | bajo demanda | por demanda | de acuerdo a las necesidades | de acuerdo con las necesidades | en función de las necesidades | en función de la demanda | conforme a las necesidades | conforme a la demanda | ad hoc | caso por caso | puntualmente | de manera puntual | de forma puntual | puntual[|es] | siempre que sea necesario | siempre que se requiera | cada vez que sea necesario | cada vez que se requiera | toda vez que sea necesario | por requerimiento | a requerimiento | según se presenten | según las circunstancias | eventualmente | eventual
        Immediate: inmediatamente | inmediat[o|a|os|as] | de inmediato | de forma inmediata | de manera inmediata | con efecto inmediato | sin demora | sin dilación | desde ya | ahora mismo | desde ahora | a partir de ahora | desde hoy | a partir de hoy | desde este momento | enseguida | ya mismo | al instante
        Start: inicia | inician | iniciar | iniciará | iniciarán | iniciad[o|a|os|as] | inició | iniciarse | se inicia | se iniciará | se iniciarán | comienza | comienzan | comenzar | comenzará | comenzarán | comenzad[o|a|os|as] | comenzó | empieza | empezar | empezará | empezarán | empezó | arranque | arranca | arrancar | arrancará | lanzamiento | lanzar | lanzad[o|a|os|as] | se lanzará | lanza | puesta en marcha | poner en marcha | se pondrá en marcha | fecha de inicio | fecha de comienzo | fecha inicial | inicio previsto | inicio de la ejecución | inicio de la implementación | inicio de los trabajos | inicio de actividades | inicio de las actividades | inicio del proyecto | inicio del estudio | inicio de ejecución | comienzo de las actividades | inauguración | inicio en | inicio el | comienzo en | dar inicio | dará inicio | da inicio | emprender | dar comienzo | inicio desde
        End: termina | terminan | terminar | terminará | terminarán | terminad[o|a|os|as] | terminó | terminación | finaliza | finalizan | finalizar | finalizará | finalizarán | finalizad[o|a|os|as] | finalización | finalizó | concluir | concluye | concluirá | concluid[o|a|os|as] | conclusión | completar | completad[o|a|os|as] | complet[o|a] | completarse | culminar | culminación | culminad[o|a|os|as] | culmina | cumplid[o|a|os|as] | cumplimiento | cumplir | logrado | lograd[o|a|os|as] | realizad[o|a|os|as] | acabad[o|a] | hech[o|a] | cerrad[o|a] | fecha de finalización | fecha de término | fecha de terminación | fecha de fin | fecha final | fecha de cierre | fecha de conclusión | fecha de cumplimiento | término | fin previsto | fin en | fin el | entregad[o|a|os|as] | list[o|a] | ejecutad[o|a|os|as] | alcanzad[o|a]
        First: primer resultado | primeras iniciativas | primeras medidas | primera parte | primera fase | primera etapa | primeras etapas | primeras acciones | primeras actividades | primeras conclusiones | primeros productos | primer producto | primeros entregables | primer borrador | primera versión | versión preliminar | borrador inicial | borrador preliminar | resultados preliminares | resultados iniciales | conclusiones preliminares | fase inicial | etapa inicial | resultados parciales | primeros avances | primer avance | avances iniciales | primeros pasos | primer tramo | primeros proyectos | primera entrega | primeros hallazgos | primer lote | primer componente | primeras capacitaciones | primeros talleres | primeros cursos | primeras formaciones | primeros seminarios | primeras consultas | primeros estudios | primeras encuestas | primeras misiones | primeros desembolsos | primeros pagos | primeras entregas | primeras instalaciones | primeras subvenciones | primeros préstamos | primeras contrataciones | primeros graduados | primeros beneficiarios | primeros servicios | primeras propuestas | primeras recomendaciones | primeros logros | primeras intervenciones | primeras sesiones | primeras reuniones | primeras visitas | primeras campañas | primeros pilotos | primeras jornadas | primeros ensayos | primeras obras | primeros hitos | primeras experiencias
        End 1: implementad[o|a|os|as] | efectuad[o|a|os|as]
        If: previa aprobación | previo acuerdo | previa autorización | previa disponibilidad | sujeto a | sujeta a | sujetos a | sujetas a | sujeto al | supeditad[o|a] a | supeditad[o|a] al | condicionad[o|a] a | condicionad[o|a] al | dependiendo de | dependiendo del | depende de | depende del | dependerá de | dependerá del | en función de | en función del | siempre que | siempre y cuando | si | en caso de | en caso de que | en la medida de lo posible | en la medida de las posibilidades | en la medida en que | a reserva de | a reserva de que | a la espera de | en espera de | pendiente de | de ser posible | si es posible | cuando sea posible | a menos que | salvo que | en línea con | en la medida que | a condición de que | de haber | por aprobación de | tras aprobación | en tanto
        If: según disponibilidad | según la disponibilidad | de acuerdo con la disponibilidad | de acuerdo a la disponibilidad | conforme a la disponibilidad | de conformidad con la disponibilidad | según las disponibilidades | según los recursos disponibles | según recursos disponibles
        If 1: según | según el | según la | según las | según los | vinculad[o|a] a | vinculad[o|a] al | ligad[o|a] a | ligad[o|a] al | asociad[o|a|os|as] a | asociad[o|a|os|as] al | relacionad[o|a] con | en paralelo con | en paralelo a | paralelamente a | junto con | en conjunto con | en el marco de | en el marco del | a integrar en | integrad[o|a] en | para integrar en | de acuerdo con | de acuerdo a | de acuerdo al | conforme a | conforme al | de conformidad con | en consonancia con | coincidiendo con | mientras
        Soon 1: como muy pronto | como pronto | lo más pronto
        Soon: lo antes posible | cuanto antes | tan pronto como sea posible | a la mayor brevedad | a la brevedad | a la brevedad posible | a la mayor brevedad posible | en el menor tiempo posible | con la mayor brevedad | lo más pronto posible | urgente[|mente] | con urgencia | oportunamente | en su debido momento | en su momento | próximamente | en breve | pronto | a la mayor prontitud | en el menor plazo posible | en el plazo más breve posible | prontamente | en tiempo y forma
        Vague: cf. cronograma | cf. calendario | cf. plan de trabajo | cf cronograma | cf calendario | cf plan de trabajo | ver cronograma | ver calendario | ver plan de trabajo | ver el cronograma | ver el calendario | ver el plan de trabajo | véase cronograma | véase calendario | véase plan de trabajo | véase el cronograma | véase el calendario | véase el plan de trabajo | corto plazo | mediano plazo | medio plazo | largo plazo | a corto plazo | a mediano plazo | a medio plazo | a largo plazo | en el corto plazo | en el mediano plazo | en el largo plazo | en el medio plazo | corto y mediano plazo | a corto y mediano plazo | mediano y largo plazo | a mediano y largo plazo | más adelante | posteriormente | en una fecha posterior | en el futuro | a futuro | futur[o|a] | en los próximos años | plurianual[|es] | multianual[|es] | en los próximos meses | en años posteriores | corto a mediano plazo | en una etapa posterior | con el tiempo | a plazo
        Unset: por definir | por determinar | a determinar | a definir | por establecer | a establecer | por fijar | por decidir | por acordar | por anunciar | sin definir | sin determinar | no determinad[o|a] | no definid[o|a] | indeterminad[o|a] | por especificar | fecha por definir | no especificad[o|a] | por precisar | por programar | desconocid[o|a] | a convenir
        Nothing: no implementad[o|a|os|as] | no efectuad[o|a|os|as] | parcialmente implementad[o|a|os|as] | parcialmente efectuad[o|a|os|as] | n/a | n/d | no aplica | no corresponde | s/d | s/f | sin plazo | sin fecha | ningun[o|a] | no iniciad[o|a] | sin iniciar | no ha iniciado | no comenzad[o|a] | no cumplid[o|a] | no realizad[o|a] | no finalizad[o|a] | pendiente[|s] | cancelad[o|a] | anulad[o|a] | suspendid[o|a] | ídem | véase arriba | ver arriba | en espera | retrasad[o|a] | demorad[o|a] | parcialmente cumplid[o|a] | año de vida | primer año de vida | cumplido parcialmente
        Relative 0: este | esta | presente | corriente | actual
        Relative 1: próxim[o|a|os|as] | que viene | entrante
        Relative 9: pasad[o|a] | anterior
        Fiscal: año fiscal | ejercicio fiscal | ejercicio presupuestario | ejercicio financiero | año financiero | año presupuestario | ejercicio presupuestal | ejercicio | ejercicios | af | ef
        Academic 3: fin[|al] del año escolar | fin[|al] del año lectivo | fin[|al] del año académico | fin[|al] de año escolar
        Academic: año escolar | año académico | año lectivo | ciclo escolar | curso escolar | curso académico | curso | ciclo lectivo | legislatura | zafra | período legislativo
        Biennium: bienio | bienios | trienio | cuatrienio | quinquenio | período presupuestario | ciclo presupuestario | período bienal | periodo bienal
        Budget: presupuesto[|s] | programa y presupuesto | programa y presupuesto para | presupuesto para | presupuesto de | el programa y presupuesto | programa y presupuesto para el bienio | presupuesto por programas | programa y presupuesto de | p&p | para el programa y presupuesto | plan de trabajo para | propuestas de programa y presupuesto
        Named: ley de presupuesto | agenda | horizonte | visión | estrategia[|s] | plan | planes | programa | marco | hoja de ruta | informe de | encuesta | censo | juegos | juegos olímpicos | juegos olímpicos de la juventud | elecciones | elección | mundial | iso | europa | plan de acción | plan estratégico | plan nacional | pacto | cumbre | cop | expo
        Named 1: ley | convenio | recomendación | protocolo | declaración | decisión | resolución | directiva | reglamento | decreto | ordenanza | circular | orden ministerial | real decreto
        Named 2: calle | avenida | plaza | paseo
        Counted: fase[|s] | etapa[|s] | paso[|s] | acción | acciones | actividad[|es] | punto[|s] | parte[|s] | componente[|s] | producto[|s] | resultado[|s] | objetivo[|s] | meta[|s] | nivel[|es] | versión | capítulo[|s] | compromiso[|s] | prioridad[|es] | medida[|s] | tarea[|s] | entregable[|s] | ronda[|s] | lote[|s] | tramo[|s] | grupo[|s] | indicador[|es] | pilar[|es] | eje[|s] | hito[|s] | nota | ods | líneas | módulo | zona | bloque | categoría | clase | cohorte | grado | escenario | opción | distrito
        Counted 3: p. | numeral[|es] | no | n | n.o | n.º | núm | número | nro | artículo[|s] | art | sección | anexo[|s] | párrafo[|s] | convenio núm | recomendación núm | cuadro | tabla | página | ref | sala | ext | tel | teléfono | edificio | pabellón | piso | planta | vol. | volumen | págs. | pág. | páginas | tomo
        Thing: informe[|s] | revisión | revisiones | reunión | reuniones | conferencia[|s] | sesión | sesiones | evaluación | evaluaciones | actualización | actualizaciones | foro | boletín | boletines | auditoría[|s] | base | plan de trabajo | asamblea | consejo | comité | cit | capacitación | capacitaciones | taller | talleres | consulta[|s] | publicación | publicaciones | seguimiento | campaña[|s] | balance | reporte[|s] | memoria[|s] | seminario[|s] | período de sesiones | ciclo | consejo de administración | asamblea general
        Doubt: excepto | salvo | a excepción de | con excepción de | años antes | víspera de | un año después | un mes después | navidad | semana santa | pascua | ramadán | fin de semana | no se pudo leer | ni | nunca | jamás | aniversario | día mundial | día internacional | no antes
        Less: reducir | reduce | reducid[o|a|os|as] | reducción | acortar | disminuir | tiempo de respuesta | responder | respuesta | tiempo de espera | resolver | solución | tramitar | atención
        Then: luego | después | seguido de | seguida de | a continuación | y luego | y después de ello | tras lo cual | seguidos de | subsiguientemente
        AtLeast: al menos | por lo menos | como mínimo | mínimo | cuando menos | no menos de
        Continuous 1: a lo largo de | a lo largo del
        Sixth: bimestre[|s] | bimestre del año
        Stated: en palabras del documento
        Planned: previst[o|a|os|as] | planificad[o|a|os|as] | programad[o|a|os|as] | esperad[o|a] | calendario | cronograma | fecha | fechas | tendrá lugar | será | serán
        First 1: primeros resultados
        Within 1: máximo | máx. | no más de | hasta un máximo de | máximo hasta | máximo el | tope
        Immediate 1: ahora
        Thing: informe[|s] completo[|s] | estudio[|s] completo[|s] | evaluación completa | versión completa | texto completo | expediente completo | marco[|s] de referencia | centro[|s] de referencia | laboratorio[|s] de referencia | hospital[|es] de referencia | edición | ediciones | términos de referencia
        Thing 1: informe final | informes finales | versión final | documento final | evaluación final | evaluaciones finales | informe de cierre | revisión final | reporte final | auditoría final | encuesta final | informe de término
        By: semana que termina el | semana que finaliza el | semana terminada el | semana finalizada el | semana que concluye el
        By 3: nueva fecha límite | nuevo plazo | plazo revisado | plazo ampliado | plazo ampliado hasta | fecha límite revisada | plazo prorrogado | plazo actualizado | plazo modificado
        WeekFrom: semana que comienza el | semana que inicia el | semana que empieza el | semana a partir del | semana de inicio el
        WeekLetter: sem. calendario | semana calendario | semana epidemiológica
        Counted 2: usd | eur | us$
        Around: posiblemente | idealmente | quizás | tal vez | ~
        By: ≤ | no después de | no después del | no más allá de | no más allá del | no más allá de la
        Baseline: referencia | estado al | situación al | avance al | avances al | datos al | última actualización | actualizado al | actualizado el | línea de base | línea base | líneas de base | año base | año de base | año de referencia | valor de referencia | valor base | nivel de referencia | situación inicial | situación de referencia | dato base | respecto a | respecto al | respecto de | con respecto a | con respecto al | comparado con | comparada con | en comparación con | en relación con los niveles de | frente a | frente al | valor de base | según lo acordado en | según lo informado en | según lo decidido en | según lo aprobado en | tal como se aprobó en | tal como se acordó en | datos de | cifras de
        Former: originalmente | originalmente previst[o|a] para | originalmente previst[o|a] | fecha original | fecha inicial prevista | plazo original | plazo inicial | fecha límite original | fecha anterior | plazo anterior | fecha límite anterior | originalmente programad[o|a] para | inicialmente previst[o|a] para | inicialmente previst[o|a] | inicialmente programad[o|a] para | previst[o|a] inicialmente para | previst[o|a] originalmente para | en lugar de | en vez de | vencimiento original | anteriormente previst[o|a] para
        Former 2: era | antes | original | inicial
        Former 1: inicialmente | anteriormente | previamente
        Revised: prórroga | pospuest[o|a|os|as] a | pospuest[o|a|os|as] para | aplazad[o|a|os|as] a | aplazad[o|a|os|as] para | postergad[o|a|os|as] a | prorrogad[o|a|os|as] al | reprogramad[o|a|os|as] a | reprogramad[o|a|os|as] al | diferid[o|a|os|as] a | ampliad[o|a|os|as] | ampliad[o|a|os|as] al | extendid[o|a|os|as] | extendid[o|a|os|as] al | fecha revisada | nueva fecha | fecha actualizada | trasladad[o|a] a | cambiad[o|a] a | modificad[o|a] a | prórroga al | adelantad[o|a|os|as] a | adelantad[o|a|os|as] al | fecha reprogramada | fecha modificada
        Revised 1: revisad[o|a|os|as]
        After 2: más allá de | más allá del | post
        EdgeYear 13: cierre fiscal | cierre del ejercicio fiscal | fin del ejercicio fiscal | cierre del año fiscal | fin del año fiscal | final del año fiscal
        Revised 2: pospuest[o|a|os|as] | aplazad[o|a|os|as] | postergad[o|a|os|as] | prorrogad[o|a|os|as] | reprogramad[o|a|os|as] | diferid[o|a|os|as]
        Revised 3: trasladad[o|a|os|as] | cambiad[o|a|os|as] | modificad[o|a|os|as] | adelantad[o|a|os|as] | movid[o|a|os|as] | pasa | pasó | retrasad[o|a|os|as]
        By 4: nuevo vencimiento
        Counted 4: oficina | despacho | interno | int | partida | partida presupuestaria | cuenta | expediente | contrato | factura | código | código postal | fax | móvil | celular | puerta | aula | isbn | issn | apartado | apartado postal | apartado de correos | casilla | legajo | formulario | ruta | extensión | anexo telefónico | vuelo | habitación | local | orden de compra | línea[|s] | fila[|s] | línea presupuestaria
        Small 1: más de | cerca de | casi | unos | unas | un total de | alrededor de unos | hasta un total de
        Aim: meta | metas | objetivo | objetivos | horizonte | período | periodo
        Instrument: convenio | convención | tratado | ley | código | resolución | recomendación | norma | iso | versión | v | ver | edición | ed | revisión | rev | decreto | protocolo | acuerdo | artículo | directiva | reglamento | ordenanza | circular | carta | constitución | declaración | decisión | sentencia | orden | estatuto | pacto | dictamen | pliego
        DatedThing: cuentas | cifras | datos | estadísticas | estimaciones | créditos | asignaciones | recomendaciones | negociaciones | directrices | propuestas | obligaciones | contribuciones | cuotas | pagos | salarios | vacaciones | cosechas | inundaciones | conclusiones | decisiones | requisitos | normas | tasas | precios | fondos | costos | costes | gastos | ingresos | conversaciones | debates | celebraciones | candidaturas | programas | proyectos | políticas | obras | operaciones | necesidades | lluvias | ventas | exportaciones | importaciones | emisiones | proyecciones | previsiones | impuestos | reformas | enmiendas | reglas | leyes | acuerdos | contratos | después | tras | antes | además | más | menos | estados | estados financieros | orientaciones | jornadas | municipales | presidenciales | legislativas
        CountedThing: km | ha | kg | mw | kwh | gente | personal | euro | usd
        Small 3: número de | número total de | total | total de | cantidad de
        Ordinary: género | géneros | unos | manos | mano | malo | basta | media | cierra | abrir | sepa | cayó | entero | entró | daría | verán | daños | baños | paños | junior | rayo | rayos | tono | tonos | abrió | manual | manuales | pasta | continúe | cierren | mago | harta | vías | guías | adora | mesas | mesa | decida | maya | mayas | amos | angosto | angostos | sensual | julia | asta | artes | entes | ante | casual | cierto | marcos | marcha | mazo | arco | arcos | lazo | lazos | plazos | brazo | brazos | pozo | pozos | cayo | cayos | ensayo | ensayos | apoyo | apoyos | mayoría | julios | unidad | bienes | ritual | rituales | virtual | dual | infierno | averno | llano | humano | humanos | decenas | decena | docena | docenas | colmena | medianas
        Small: de hecho | a la mitad | en la mitad | por la mitad | con | es | son | ser | fue | fueron | ha | han | sido | se | su | sus | nuestro | nuestra | él | ella | ellos | que | quien | cuyo | donde | pero | no | sin | contra | muy | menos | otros | otras | otra | todo | toda | todos | todas | estos | estas | ese | esos | también | aún | ya | en línea | en materia de | en particular | en favor de | en general | en colaboración con | en cooperación con | en coordinación con | en consulta con | en conjunto | en su | en cuanto a | en relación con | en términos de | en base a | en todo el | en toda la | en todos los | en todas las | en cada país | en cada región | a fin de que | a fin de garantizar | con el fin de | con la finalidad de | a fin de lograr | a fin de mejorar | a fin de promover | a los fines de | a tal fin | por medio de | medio de | medios | medio ambiente | medios de | por correo electrónico | a través de | a nivel | a cargo de | mediano | primera infancia | primera vez | por primera vez | primeras naciones | primera lectura | primera línea | primer lugar | en primer lugar | en segundo lugar | segunda fase | segunda parte | segunda etapa | tercera fase | tercera parte | tercera etapa | tercera edad | terceros | última versión | final feliz | texto final | fase final | etapa final | decisión final | usuario[|s] final[|es] | energía final | salario mínimo | salario mínimo mensual | jornada | horas de trabajo | tiempo parcial | por el | por la | por los | por las | por parte de | por ciento | hoy en día | día a día | al día | orden del día | a lo largo | por lo tanto | puesta al día | guardería | sobre la | sobre el | sobre los | sobre las | sobre un | sobre una | cerca de la | hacia la | hacia el | hacia una | hacia un | mayor | mejor | marco | junto | juntos | cuarto intermedio | a mitad de camino | mitad de la población | a medio camino | término medio | medio término | corto | desde luego | poder | mayores | mismo | misma | para todos los | para todas las | de todos los | de todas las | a todos los | a todas las | a partir de la experiencia | a partir de los resultados | a partir del diagnóstico | con más frecuencia | con mayor frecuencia | más frecuentemente
        """;
}
