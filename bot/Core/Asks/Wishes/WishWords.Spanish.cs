namespace TcAssistant.Asks.Wishes;

internal sealed partial class WishWords
{
    private const string Spanish = """
        Courtesy: por favor|puedes|podrias|puede|podria|gracias|hola|buenos dias
        Wish Here: recuerdanos|recuerdenos|recordarnos|recuerdame aqui|recuerdeme aqui|recordatorios aqui|avisanos|avisenos|envia los recordatorios|envia recordatorios|envie los recordatorios|envie recordatorios|enviar recordatorios|envianos los recordatorios|envianos recordatorios|envienos recordatorios|activa los recordatorios|active los recordatorios|activar los recordatorios|configura los recordatorios|configure los recordatorios|configurar los recordatorios|queremos recordatorios|recuerda a este canal
        Wish Change: cambia los recordatorios|cambie los recordatorios|cambiar los recordatorios|modifica los recordatorios|modifique los recordatorios|modificar los recordatorios|pon los recordatorios|ponga los recordatorios|poner los recordatorios|pasa los recordatorios|pase los recordatorios|pasar los recordatorios|ajusta los recordatorios|ajuste los recordatorios|ajustar los recordatorios|mueve los recordatorios
        Wish Stop: deten los recordatorios|detenga los recordatorios|detener los recordatorios|para los recordatorios|no mas recordatorios|desactiva los recordatorios|desactive los recordatorios|desactivar los recordatorios|no nos recuerdes mas|no nos recuerde mas|quita los recordatorios|cancela los recordatorios
        Wish Pause: pausa los recordatorios|pause los recordatorios|pausar los recordatorios|pausar recordatorios|suspende los recordatorios|suspenda los recordatorios|suspender los recordatorios
        Wish Resume: reanuda los recordatorios|reanude los recordatorios|reanudar los recordatorios|reanudar recordatorios
        Wish Coming: que enviaras esta semana|que enviara esta semana|que vas a enviar esta semana|que va a enviar esta semana|que vas a enviar|que recordatorios vienen|cuales son los proximos recordatorios|los proximos recordatorios
        Wish Rules: que reglas de recordatorio hay|que reglas de recordatorios hay|cuales son las reglas de recordatorio|muestra las reglas de recordatorio|muestre las reglas de recordatorio|lista las reglas de recordatorio|las reglas de recordatorio|reglas de recordatorio|reglas de recordatorios
        Wish Places: que feriados conoces|que feriados conoce|que dias feriados conoces|que dias feriados conoce|que festivos conoces|que dias festivos conoces|que dias festivos conoce|de que lugares conoces los feriados
        Small: el|la|los|las|un|una|unos|del|de|nos|nuestro|nuestros|se|es|son|sean|lleguen|este plan|de este plan|del plan|con|fechas|fecha|recordatorios|recordatorio|cada|solo|solamente|tambien|desde ahora|ahora|por favor|gracias|que|luego|su|sus
        Here: aqui|en este canal|este canal|en esta conversacion|en este grupo|a este canal
        And: y|e|o|mas
        To: a|al|hasta|hasta el|hasta las
        At: a las|a la|a|sobre las
        About: sobre|de|para|acerca de|por
        In: en
        Number 0: cero
        Number 1: uno|un|una
        Number 2: dos
        Number 3: tres
        Number 4: cuatro
        Number 5: cinco
        Number 6: seis
        Number 7: siete
        Number 8: ocho
        Number 9: nueve
        Number 10: diez
        Number 15: quince
        Number 20: veinte
        Number 30: treinta
        Number 60: sesenta
        Unit 1: dia|dias
        Unit 7: semana|semanas
        Unit 30: mes|meses
        Unit 365: ano|anos
        Before: antes|antes de|antes del|de antelacion|con antelacion|de anticipacion|con anticipacion|previos
        DayItself: el mismo dia|ese mismo dia|el ultimo dia|el propio dia|mismo dia
        DayBefore: la vispera|el dia anterior|el dia antes|un dia antes
        Deadline: plazo|plazos|un plazo|el plazo|los plazos|cada plazo|vencimiento|vencimientos|un vencimiento|los vencimientos|cada vencimiento
        Start: inicio|inicios|un inicio|el inicio|los inicios|cada inicio|comienzo|comienzos|un comienzo|el comienzo
        Part: parte|partes|la parte|las partes
        WholePlan: todo el plan|el plan entero|todas las partes|todo|la totalidad del plan
        Language 0: ingles|en ingles|english|in english
        Language 1: frances|en frances|french|in french
        Language 2: espanol|en espanol|castellano|en castellano|spanish|in spanish
        Zone: hora|horas|hora de|hora del|hora local|hora local de|huso horario|huso|huso horario de|huso horario del|zona horaria|zona horaria de|zona horaria del|en la zona horaria de|en el huso horario de|la hora de|la hora del
        HourSign: h|hrs
        Morning: de la manana|de la madrugada
        Afternoon: de la tarde|de la noche
        Noon: mediodia|al mediodia|a mediodia
        Weekday 0: domingo|domingos
        Weekday 1: lunes
        Weekday 2: martes
        Weekday 3: miercoles
        Weekday 4: jueves
        Weekday 5: viernes
        Weekday 6: sabado|sabados
        Weekdays: dias laborables|los dias laborables|dias habiles|los dias habiles|en dias laborables|en dias habiles|entre semana|trabajamos
        EveryDay: todos los dias|cada dia|los siete dias
        Holidays: feriados|los feriados|dias feriados|los dias feriados|festivos|los festivos|dias festivos|los dias festivos
        Quiet: horas de silencio|silencio|horas tranquilas|horas de calma|en silencio|las horas de silencio
        No: sin|ningun|ninguna|no
        """;
}
