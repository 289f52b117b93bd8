using JsonModelGen.CodeFixes;

namespace JsonModelGen.Tests.CodeFixes;

public class AddJsonModelCodeFixTests
{
    [Theory]
    [InlineData("Address")]
    [InlineData("Address?")]
    [InlineData("Address[]")]
    [InlineData("System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<Address>>")]
    public async Task Makes_the_type_inside_the_member_a_model(string memberType) => Assert.Equal(
        Source(memberType, "/// <summary>Where.</summary>\n[JsonModel]\npublic partial record Address(string Street);"),
        (await CodeFixVerifier.FixAsync<AddJsonModelCodeFix>(Source(memberType, "/// <summary>Where.</summary>\npublic record Address(string Street);"))).ReplaceLineEndings("\n"));

    private static string Source(string memberType, string address) =>
        $"using JsonModelGen;\n\n{address}\n\n[JsonModel]\npublic partial record User({memberType} Address);\n";
}
