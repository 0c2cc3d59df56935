namespace Dorsal.Reasoning.Interview;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    ChooseOne,
    ChooseMany,
    Number,
    YesNo,
}
