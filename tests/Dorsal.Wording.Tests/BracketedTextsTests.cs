using Dorsal.Results.Testing;

namespace Dorsal.Wording.Tests;

public class BracketedTextsTests
{
    [Fact]
    public void AWordOutsideOfTheTexts_IsFound()
        => Assert.Equal(["really"], BracketedTexts.Foreign("⟦Your bar rose ⟧12.5 cm really⟦.⟧ heavy.mp4", "heavy.mp4"));

    [Fact]
    public void WhatIsPutIntoAText_StandsOutsideOfItsBrackets()
        => Assert.Equal("12⟦ kg⟧", BracketedTexts.All.About("light-set").Of("load", ("kg", "12")));
}
