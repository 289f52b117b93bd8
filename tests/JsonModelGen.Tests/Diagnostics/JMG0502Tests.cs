namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A case belongs to no union.</summary>
public class JMG0502Tests
{
    [Theory]
    [InlineData("[JsonModel, [|JsonModelCase(\"a\")|]] public partial class A;")]
    [InlineData("public abstract class B; [JsonModel, [|JsonModelCase|]] public partial class A : B;")]
    public Task Flags_a_case_without_a_union(string source) => DiagnosticProbe.Flags("JMG0502", source);
}
