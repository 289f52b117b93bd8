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

    [Theory]
    [InlineData("public class B : A { public int Y { get; set; } }", "[JsonModel]\npublic partial class B : A { public int Y { get; set; } }")]
    [InlineData("namespace N\n{\n    // B\n    public class B : A { public int Y { get; set; } }\n}", "namespace N\n{\n    // B\n    [JsonModel]\n    public partial class B : A { public int Y { get; set; } }\n}")]
    [InlineData("[JsonModelUnion]\npublic abstract class B;", "[JsonModel]\n[JsonModelUnion]\npublic abstract partial class B;")]
    public async Task Makes_the_type_itself_a_model(string before, string after) => Assert.Equal(
        $"using JsonModelGen;\n\n[JsonModel]\npublic partial class A;\n\n{after}\n",
        (await CodeFixVerifier.FixAsync<AddJsonModelCodeFix>($"using JsonModelGen;\n\n[JsonModel]\npublic partial class A;\n\n{before}\n")).ReplaceLineEndings("\n"));

    private static string Source(string memberType, string address) =>
        $"using JsonModelGen;\n\n{address}\n\n[JsonModel]\npublic partial record User({memberType} Address);\n";
}
