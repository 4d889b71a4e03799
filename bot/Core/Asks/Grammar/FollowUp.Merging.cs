using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>What a question that leans on the one before asks for.</summary>
internal static partial class FollowUp
{
    /// <summary>The question before with what this one says in its place; null when that cannot be told.</summary>
    public static Reading? Merge(Reading before, Reading? wider, Sketch sketch, Reading fresh, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        new Merging(before, wider, sketch, fresh, today, plans).Read();

    /// <summary>
    /// Two questions becoming one. Rules are asked in their order: one decides, or says what of the question before is meant, or what of this one, and leaves it
    /// to the next. Where none decides, each limit of the question before stays that this one does not replace.
    /// </summary>
    /// <param name="before">Narrowed by the rules to what of it is meant.</param>
    /// <param name="wider">What the question before had narrowed; null: it had not.</param>
    /// <param name="fresh">What this question says by itself.</param>
    private sealed partial class Merging(Reading before, Reading? wider, Sketch sketch, Reading fresh, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        private static readonly Func<Merging, Verdict>[] Rules =
        [
            // What of the question before is meant.
            static merging => merging.AsksWhatNobodyKnows(),
            static merging => merging.MeansTheOthers(),
            static merging => merging.AddsToTheParts(),
            static merging => merging.MeansTheOtherParts(),
            static merging => merging.MeansThemWhereverTheyAre(),
            static merging => merging.GoesBehindWhatWasPicked(),
            static merging => merging.LeavesOutOfTheShown(),
            static merging => merging.AsksWhetherItIsDone(),
            static merging => merging.AsksWhereTheOneStands(),
            static merging => merging.MeansOneOfTheShown(),
            static merging => merging.TakesDaysThatOnlyVerbsSaid(),
            // Whether that is known, and which of it.
            static merging => merging.HangsOnWhatWasNotUnderstood(),
            static merging => merging.PicksByDate(),
            // What is asked of it.
            static merging => merging.DropsWhatStarts(),
            static merging => merging.MeansThePeriodSpokenOf(),
            static merging => merging.AsksAnewBehindALine(),
            static merging => merging.AsksForTheOneAfter(),
            static merging => merging.AsksWhen(),
            static merging => merging.AsksHowTheOneStands(),
            static merging => merging.CountsFromTheEndBefore(),
            static merging => merging.AsksABareStanding(),
            static merging => merging.NarrowsTheShown(),
            static merging => merging.GoesOneFurther(),
        ];

        private static readonly Verdict Open = new(false, null);
        private static readonly Verdict CannotTell = new(true, null);

        private bool AsksWhenItIs => sketch.Has(Cue.When) || sketch.NamesTheDeadline;

        private bool PointsToShown => sketch.PointsBack || sketch.Has(Cue.Them);

        public Reading? Read()
        {
            foreach (var rule in Rules)
            {
                if (rule(this) is { Decides: true } verdict)
                {
                    return verdict.Reading;
                }
            }

            return SaysSomething ? Combined() : null;
        }

        private bool SaysSomething =>
            Decision.Limited(fresh) || fresh.Intent != Intent.Unknown || sketch.PointsBack || sketch.Nth is not null || sketch.InOtherParts || sketch.PointsToOne && sketch.Has(Cue.About)
            || sketch.HasAny(Cue.When, Cue.Show, Cue.All, Cue.Everywhere, Cue.Others);

        /// <param name="Reading">Null: what is meant cannot be told.</param>
        private readonly record struct Verdict(bool Decides, Reading? Reading)
        {
            public static implicit operator Verdict(Reading? reading) => new(true, reading);
        }
    }
}
