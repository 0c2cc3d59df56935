namespace Dorsal.Reasoning.NextSteps;

/// <summary>What a lifter can do to make more known, the films first. The order decides between equals.</summary>
internal enum Inquiry
{
    SideView,
    LighterSet,
    FrontView,
    NeutralClip,
    MoreRepetitions,
    AskWhen,
    AskWhatIsFelt,
    AskWeakSide,
    AskWhere,
    AskConditions,
    AskSoreness,
    AskSinceWhen,
    AskChanges,
    AskLoads,
    AskCoreWork,
}
