using JsonModelGen.CodeFixes;

namespace JsonModelGen.Tests.CodeFixes;

public class AddCaseCodeFixTests
{
    [Fact]
    public async Task Makes_a_derived_type_a_case() => Assert.Equal(
        Source("[JsonModelCase]\n[JsonModel]\npublic partial record Square(double Side) : Shape;"),
        (await CodeFixVerifier.FixAsync<AddCaseCodeFix>(Source("[JsonModel]\npublic partial record Square(double Side) : Shape;"))).ReplaceLineEndings("\n"));

    private static string Source(string square) =>
        $"using JsonModelGen;\n\n[JsonModel, JsonModelUnion]\npublic abstract partial record Shape;\n\n[JsonModel, JsonModelCase]\npublic partial record Dot : Shape;\n\n{square}\n";
}
