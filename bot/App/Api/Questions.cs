using TcAssistant.App.Contract;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.App.Api;

/// <summary>Questions about a stored plan, and how words are read as a timetable.</summary>
internal sealed class Questions(PlanAccess access, PlanSummaries summaries)
{
    private const int LongestQuestion = 2_000;
    private const int LongestPhrase = 2_000;

    public async Task<IResult> AskAsync(Caller caller, AskRequest request, CancellationToken cancellation)
    {
        if (Fault(caller, "question", request.Question, LongestQuestion, request.Lang) is { } fault)
        {
            return fault;
        }

        if (request.Plan is not { Length: > 0 } key)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, ApiWording.Missing("plan"), caller.Language);
        }

        if (await access.OpenAsync(caller, key, cancellation) is not { Tracked: var tracked } plan)
        {
            return PlanReads.NoSuchPlan(caller);
        }

        var today = request.Today ?? summaries.TodayFor(plan.Header);
        var ask = Ask.Read(request.Question!, LanguageCodes.Parse(request.Lang), today, null, [tracked]);
        return Results.Json(AnswerJson.Of(Answer.To(ask, [tracked], today)), ContractJson.Readable.AnswerJson);
    }

    public static IResult When(Caller caller, WhenRequest request)
    {
        if (Fault(caller, "phrase", request.Phrase, LongestPhrase, request.Lang) is { } fault)
        {
            return fault;
        }

        var (language, phrase) = (LanguageCodes.Parse(request.Lang), request.Phrase!);
        var timetable = Timetable.Read(phrase, language, new Anchor(request.Today));
        return Results.Json(TimetableJson.Of(timetable, language ?? caller.Asked ?? LanguageDetection.Detect(phrase) ?? Language.English), ContractJson.Readable.TimetableJson);
    }

    private static IResult? Fault(Caller caller, string member, string? words, int longest, string? lang)
    {
        var fault = string.IsNullOrWhiteSpace(words) ? ApiWording.Missing(member)
            : words.Length > longest ? ApiWording.TooLong(member, longest)
            : lang is not null && LanguageCodes.Parse(lang) is null ? CommandLineWording.NotALanguage(lang.Length > 20 ? lang[..20] : lang)
            : null;
        return fault is null ? null : Problems.Of(StatusCodes.Status400BadRequest, fault, caller.Language);
    }
}
