using System.Text.Json;
using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Wording;

/// <summary>
/// Everything that the program says of a lift, in one language: one file, texts/en.json, whose sections are subjects. A
/// translation is another such file. What it lacks stands in English.
/// </summary>
public sealed class Texts
{
    private const string PageSection = "report";

    private readonly Dictionary<string, SubjectTexts> subjects;
    private readonly FindingWords findings;

    internal Texts(TextFile file)
    {
        Language = file.Language;
        Page = file.Part(PageSection);
        subjects = file.Subjects.Where(subject => subject != PageSection).ToDictionary(subject => subject, subject => new SubjectTexts(subject, file.Flat(subject)));
        findings = new FindingWords(this);
    }

    public static Texts English { get; } = new(TextFile.English);

    /// <summary>As a page names its language: "en", "de", "pt-BR".</summary>
    public string Language { get; }

    /// <summary>Those of the page that people look at, as its viewer reads them.</summary>
    public JsonElement Page { get; }

    /// <summary>All that have texts of their own.</summary>
    public IEnumerable<string> Subjects => subjects.Keys;

    /// <summary>Reads a translation.</summary>
    /// <param name="file">Named in the messages.</param>
    /// <exception cref="Footage.UserInputException">It is none: no JSON, a text that is not asked for, an empty one, or one with other places than the English one.</exception>
    public static Texts Read(ReadOnlyMemory<byte> utf8, string file) => new(TextFile.Read(utf8, file));

    /// <param name="subject">A section's name.</param>
    public SubjectTexts About(string subject) => subjects.TryGetValue(subject, out var texts)
        ? texts
        : throw new ArgumentException($"There are no texts about {subject}.", nameof(subject));

    /// <summary>Why a finding is as it is, in one sentence.</summary>
    public string Of(Reason reason) => findings.Of(reason);

    /// <summary>Why something could not be judged and what would help, in one sentence.</summary>
    public string Of(UnmeasurableReason why) => About("unmeasurable").Of(why.ToString());
}
