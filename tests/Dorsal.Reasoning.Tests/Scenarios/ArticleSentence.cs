namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>A sentence of the article's "How to correct" parts, in our words.</summary>
/// <param name="Key">Its reason, and what it is about.</param>
/// <param name="Says">What it says, in short.</param>
internal sealed record ArticleSentence(string Key, string Says)
{
    /// <summary>In the article's order.</summary>
    public static IReadOnlyList<ArticleSentence> All { get; } =
    [
        new("rounding.record-or-coach", "Film the lift, or let an experienced coach look, to see what is missing."),
        new("rounding.weak-rear-shoulder-or-trapezius", "Rounding forward may come from a weak or hurt rear shoulder or trapezius."),
        new("rounding.try-less-weight", "Lift less to find out."),
        new("rounding.gone-with-less-weight", "If it is gone with less weight, muscles are weak or not switched on."),
        new("rounding.bar-too-far-ahead", "Otherwise the bar may stand too far ahead, where the arms pull at a bad angle."),
        new("rounding.learn-where-to-stop", "Rounding backward: learn where the way up ends."),
        new("rounding.practise-light-with-coach", "That takes many repetitions, with less than the usual weight and a coach at hand."),
        new("chest.practise-shoulder-blades", "If it is the chest cue and nothing else: pull the shoulder blades back in light deadlifts, or in lat pulldowns and dumbbell rows bent over."),
        new("chest.do-it-consciously", "The lifter must really try to keep the chest up; it does not come by itself."),
        new("lockout.spine-neutral-at-the-top", "Keep the spine neutral at the end of the way up."),
        new("lockout.body-sense-or-belt", "Practise the sense of position, or use a belt as a crutch."),
        new("weakness.professional-looks", "It is hard to correct without a professional who looks for the weakness."),
        new("weakness.which-muscles-which-side", "Muscles of both sides or of one may lack strength, and how much decides what to do."),
        new("weakness.medical-advice", "Whoever believes in injury or weakness goes to a medical professional."),
    ];
}
