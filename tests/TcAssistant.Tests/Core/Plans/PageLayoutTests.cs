using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Plans on web pages, in layouts seen there.</summary>
public sealed class PageLayoutTests
{
    [Fact]
    public void A_table_for_each_commitment_with_its_milestones_below() => Gives(
        """
        <h1>National Action Plan 2025-2027</h1><p>Intro.</p><h2>Commitments</h2>
        <table><tr><td colspan=4>Commitment 1: Open contracting portal<tr><td>Lead implementing agency<td colspan=3>Ministry of Finance
        <tr><td colspan=4>Commitment description<tr><td>What is the problem?<td colspan=3>Contracts are not published.
        <tr><td>Milestone activity with a verifiable deliverable<td>New or ongoing<td>Start Date:<td>End Date:
        <tr><td>Publish a data standard<td>New<td>September 2025<td>January 2026<tr><td>Launch the portal<td>New<td>February 2026<td>August 2027
        <tr><td colspan=4>Contact information<tr><td>Name of responsible person<td colspan=3>Jane Doe</table>
        <table><tr><td colspan=4>Commitment 2: Citizen budgets
        <tr><td>Milestone activity with a verifiable deliverable<td>New or ongoing<td>Start Date:<td>End Date:<tr><td>Draft the budget<td>New<td><td>June 2026</table>
        """,
        "I National Action Plan 2025-2027",
        "I.1 1 Open contracting portal",
        "I.1.1 Publish a data standard = Start Date: September 2025; End Date: January 2026 (Own)",
        "I.1.2 Launch the portal = Start Date: February 2026; End Date: August 2027 (Own)",
        "I.2 2 Citizen budgets",
        "I.2.1 Draft the budget = End Date: June 2026 (Own)");

    [Fact]
    public void A_key_and_a_value_in_each_row() => Gives(
        """
        <h1>Plan d'action national</h1><h2>Engagement 1 : Marchés publics ouverts</h2>
        <table><tr><td>Objectif<td>Publier tous les marchés<tr><td>Actions<td><ul><li>adopter une norme<li>ouvrir le portail</ul><tr><td>Calendrier<td><p>Juin 2026<p>Décembre 2026<tr><td>Responsable<td>Finances</table>
        <h2>Engagement 2 : Budget citoyen</h2>
        <table><tr><td>Action<td>Publier une version simple du budget<tr><td>Échéance<td>Mars 2027<tr><td>Responsable<td>Trésor</table>
        """,
        "I Plan d'action national",
        "I.1 1 Marchés publics ouverts",
        "I.1.1 adopter une norme = Juin 2026 (InOrder) @Finances",
        "I.1.2 ouvrir le portail = Décembre 2026 (InOrder) @Finances",
        "I.2 2 Budget citoyen",
        "I.2.1 Publier une version simple du budget = Mars 2027 (Own) @Trésor");

    [Fact]
    public void Bands_across_the_table_are_issues() => Gives(
        """
        <h1>Anti-corruption strategy: action plan</h1><p>Kigali, 12 May 2024</p>
        <table><tr><th>No<th>Action<th>Responsible institution<th>Timeframe<th>Indicators of success
        <tr><td colspan=5>Strategic Objective 1: Prevent corruption<tr><td>1.1<td>Adopt a code of conduct<td>Ombudsman<td>2024-2025<td>Code adopted
        <tr><td colspan=5>Strategic Objective 2: Punish corruption<tr><td>2.1<td>Create a special court<td>Justice<td>By June 2026<td>Court created</table>
        """,
        "I Anti-corruption strategy: action plan",
        "I.1 1 Prevent corruption",
        "I.1.1 Adopt a code of conduct = 2024-2025 (Own) @Ombudsman",
        "I.2 2 Punish corruption",
        "I.2.1 Create a special court = By June 2026 (Own) @Justice");

    [Fact]
    public void Dashes_and_entries_divided_by_line_breaks() => Gives(
        """
        <table width=600><tr><td><p>Action plan on child labour</p><p>Geneva, 3 March 2020</p>
        <table border=1><tr><td colspan=3>Part I. Prevention<tr><td>Issue<td>Context and lines of action<td>Timetable
        <tr><td rowspan=2>1. Schools<br>and teachers<td>The following will be done:<br>- train teachers;<br>- build schools in<br>remote areas.<td><br><br>2021<br><br>By end of 2022<tr><td>- feed pupils.<td>Ongoing
        <tr><td>2. Families<td>- cash transfers;<br>- visits.<td>These measures will begin in 2021
        <tr><td colspan=3>Part II. Protection<tr><td>1. Inspection<td>Inspectors will be hired.<td>Within 90 days</table></table>
        """,
        "I Prevention",
        "I.1 1 Schools and teachers",
        "I.1.1 train teachers; = 2021 (InOrder)",
        "I.1.2 build schools in remote areas. = By end of 2022 (InOrder)",
        "I.1.3 feed pupils. = Ongoing (Own)",
        "I.2 2 Families",
        "I.2.1 cash transfers; = These measures will begin in 2021 (Shared)",
        "I.2.2 visits. = These measures will begin in 2021 (Shared)",
        "II Protection",
        "II.1 1 Inspection",
        "II.1.1 Inspectors will be hired. = Within 90 days (Own)");

    private static void Gives(string page, params string[] expected) => Assert.Equal(expected, PlanShown.Of(Plan.Read(Shown.Read($"<html><body>{page}").Document!).Plan!));
}
