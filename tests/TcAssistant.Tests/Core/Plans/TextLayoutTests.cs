using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Plans whose table was flattened to paragraphs.</summary>
public sealed class TextLayoutTests
{
    private const string English = """
        GB.276/TC/2
        276th Session
        Geneva, November 1999

        Follow-up to the conclusions concerning the role of the Office
        in technical cooperation: Plan of implementation

        1. In June 1999 the Conference examined the role of the Office.

        Geneva, 28 September 1999.

        Part I - More relevant work

        Issues

        Context and lines of action

        Timetable

        1. A coherent programme

        1(a) Ensuring that activities are coherent

        Activities need a common vision, and communications must be improved as follows:

        - a policy statement;

        Completed by April 2000

        - a systematic exchange.

        Continuous, by e-mail and periodic meetings

        1(b) Developing a common framework

        The programming will be joined up.

        Ongoing

        2. Human resources

        A number of steps will be taken:

        - review of the problems;

        - training of staff;

        May 2000

        June 2000

        Part II - Partnerships

        Issues

        Context and lines of action

        Timetable

        1. Strengthening partnerships

        The study will identify:

        - the functions;

        The study should begin in January 2000 and end in late 2000

        - the gaps.

        a) Within the United Nations system

        The Office will seek to improve cooperation:

        - meetings with the programme.

        First initiatives in the first half of 2000

        Last updated by VC: 26 January 2000.
        """;

    [Fact]
    public void Each_cell_a_paragraph()
    {
        var plan = Read(English).Plan!;
        Assert.Equal(("GB.276/TC/2", Language.English, new DateOnly(1999, 9, 28)), (plan.Reference, plan.Language, plan.Date!.Value));
        Assert.Equal("Follow-up to the conclusions concerning the role of the Office in technical cooperation: Plan of implementation", plan.Title);
        Assert.Equal(
            [
                "I More relevant work",
                "I.1.a 1 a) [A coherent programme] Ensuring that activities are coherent",
                "I.1.a.1 a policy statement; = Completed by April 2000 (Own)",
                "I.1.a.2 a systematic exchange. = Continuous, by e-mail and periodic meetings (Own)",
                "I.1.b 1 b) [A coherent programme] Developing a common framework",
                "I.1.b.1 The programming will be joined up. = Ongoing (Own)",
                "I.2 2 Human resources",
                "I.2.1 review of the problems; = May 2000 (InOrder)",
                "I.2.2 training of staff; = June 2000 (InOrder)",
                "II Partnerships",
                "II.1 1 Strengthening partnerships",
                "II.1.1 the functions; = The study should begin in January 2000 and end in late 2000 (Shared)",
                "II.1.2 the gaps. = The study should begin in January 2000 and end in late 2000 (Shared)",
                "II.1.a 1 a) Within the United Nations system",
                "II.1.a.1 meetings with the programme. = First initiatives in the first half of 2000 (Own)",
            ],
            PlanShown.Of(plan));
    }

    [Fact]
    public void Each_cell_a_line_and_no_empty_lines() => Assert.Equal(
        [
            "I Transparencia",
            "I.1.a 1 a) [Acceso a la información] Publicar los datos",
            "I.1.a.1 el registro de contratos; = A más tardar en junio de 2026 (Own)",
            "I.1.a.2 las declaraciones. = De manera continua (Own)",
            "I.1.b 1 b) [Acceso a la información] Formar al personal",
            "I.1.b.1 talleres en las regiones. = Cada año (Own)",
            "II Participación",
            "II.1 1 Consultas",
            "II.1.1 abrir el portal. = Dentro de los 90 días (Own)",
        ],
        PlanShown.Of(Read("""
            PLAN DE ACCIÓN NACIONAL
            Lima, 3 de marzo de 2025

            PARTE I. Transparencia

            Cuestiones
            Contexto y líneas de acción
            Calendario

            1. Acceso a la información
            a) Publicar los datos
            La entidad publicará lo siguiente:
            - el registro de contratos;
            A más tardar en junio de 2026
            - las declaraciones.
            De manera continua
            b) Formar al personal
            - talleres en las regiones.
            Cada año

            PARTE II. Participación
            Cuestiones
            Contexto y líneas de acción
            Calendario
            1. Consultas
            - abrir el portal.
            Dentro de los 90 días
            """).Plan!));

    [Fact]
    public void A_plan_that_names_itself_may_go_without_column_headings() => Assert.Equal(
        [
            "I Plan d'action pour les écoles",
            "I.1 1 Enseignants",
            "I.1.1 recruter deux cents enseignants; = Septembre 2026 (Own)",
            "I.1.2 les former. = En cours (Own)",
            "I.2 2 Bâtiments",
            "I.2.1 réparer les toits. = D'ici juin 2027 (Own)",
        ],
        PlanShown.Of(Read("Plan d'action pour les écoles\n\n1. Enseignants\n\n- recruter deux cents enseignants;\n\nSeptembre 2026\n\n- les former.\n\nEn cours\n\n2. Bâtiments\n\n- réparer les toits.\n\nD'ici juin 2027\n").Plan!));

    [Fact]
    public void Two_lines_before_one_entry_are_not_paired_by_guessing()
    {
        var reading = Read("Action plan\n\nIssues\n\nLines of action\n\nTimetable\n\n1. Schools\n\n- build;\n\n- staff;\n\nMay 2026\n\n- open.\n\nJune 2026\n");
        Assert.Equal([null, null, "June 2026"], reading.Plan!.Lines.Select(line => line.Timetable?.Phrase));
        Assert.Contains(reading.Findings, finding => finding.Where == "I.1.1–I.1.2");
    }

    [Theory]
    [InlineData("A letter.\n\nDear colleague,\n\nplease come on 3 May 2026.\n")]
    [InlineData("Shopping\n- bread\n- milk\n")]
    [InlineData("\n")]
    public void Other_texts_are_no_plans(string text)
    {
        var reading = Read(text);
        Assert.Null(reading.Plan);
        Assert.NotNull(reading.NotAPlan);
    }

    private static PlanReading Read(string text) => Plan.Read(Shown.Read(text, "plan.txt").Document!);
}
