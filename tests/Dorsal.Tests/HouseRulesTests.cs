using System.Reflection;
using Dorsal.Findings;

namespace Dorsal.Tests;

/// <summary>What ARCHITECTURE.md promises of the core, held by the compiled core itself.</summary>
public class HouseRulesTests
{
    private static readonly Assembly Core = typeof(Finding).Assembly;

    [Fact]
    public void TheCore_KnowsNothingButTheBaseLibraryAndNumerics()
        => Assert.All(
            Core.GetReferencedAssemblies().Select(assembly => assembly.Name!),
            name => Assert.True(name == "MathNet.Numerics" || name.StartsWith("System.", StringComparison.Ordinal), name));

    [Fact]
    public void WhatIsFoundDependsOnTheFilmAlone_AndOnNoDiskClockSettingProcessNetOrChance()
        => Assert.Empty(CalledMembers.ImpureOf(Core));

    /// <summary>These tests read files, and use paths.</summary>
    [Fact]
    public void WhoReadsAFile_IsSeenToDoSo()
    {
        var impure = CalledMembers.ImpureOf(typeof(HouseRulesTests).Assembly).ToList();
        Assert.Contains("System.IO.File.ReadAllText", impure);
        Assert.DoesNotContain("System.IO.Path.Combine", impure);
    }

    [Fact]
    public void WhatPassesBetweenStages_CannotBeChanged()
        => Assert.DoesNotContain(
            Core.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)),
            property => property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

    [Fact]
    public void EveryType_LivesInTheCoreOfDorsal()
        => Assert.All(Core.GetExportedTypes(), type => Assert.True(type.Namespace!.Split('.')[0] == "Dorsal", type.FullName));

    [Fact]
    public void ClassesThatNobodyDerivesFrom_AreSealed()
        => Assert.DoesNotContain(Core.GetExportedTypes(), type => type is { IsClass: true, IsSealed: false, IsAbstract: false });
}
