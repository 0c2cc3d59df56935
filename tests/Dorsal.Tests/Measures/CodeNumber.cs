using System.Globalization;
using System.Reflection;
using Dorsal.Measures;

namespace Dorsal.Tests.Measures;

/// <summary>A number by its place in the core, such as <c>BackLevels.C7</c>.</summary>
internal readonly record struct CodeNumber(string Type, string Member)
{
    private const BindingFlags Anywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public bool Exists => Find() is not null;

    /// <summary>As a page writes it: "4", or "20 ± 10" for a value with its interval.</summary>
    public bool Is(string said)
    {
        var value = Find() switch
        {
            FieldInfo field => field.GetValue(null),
            PropertyInfo property => property.GetValue(null),
            _ => null,
        };
        var parts = said.Split(" ± ").Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return value is not null && parts[0] == Number(value)
            && (parts.Length == 1 || parts[1] == Number(Of(value, "HalfWidth")!));
    }

    public override string ToString() => $"{Type}.{Member}";

    private MemberInfo? Find()
    {
        var (type, member) = (Type, Member);
        return typeof(Measure).Assembly.GetTypes().Where(t => t.Name == type).SelectMany(t => t.GetMember(member, Anywhere)).FirstOrDefault();
    }

    /// <summary>Plain numbers, quantities (Number), estimates and known numbers (Value).</summary>
    private static double Number(object value)
        => value is IConvertible plain ? plain.ToDouble(CultureInfo.InvariantCulture) : Number(Of(value, "Number") ?? Of(value, "Value")!);

    private static object? Of(object value, string property) => value.GetType().GetProperty(property)?.GetValue(value);
}
