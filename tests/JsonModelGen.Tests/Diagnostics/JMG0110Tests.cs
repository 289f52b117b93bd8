namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Subclass of a model is written as the model.</summary>
public class JMG0110Tests
{
    private const string Base = "using System.Text.Json; [JsonModel] public partial class A { public virtual int X { get; set; } } [JsonModel] public partial record R(int X); ";

    [Theory]
    [InlineData("public class [|B|] : A { public int Y { get; set; } }", "Y")]
    [InlineData("public class [|B|] : A { public int Y => 1; }", "Y")]
    [InlineData("public class [|B|] : A { [JsonKey] private int _y; public int Z() => _y++; }", "_y")]
    [InlineData("public class [|B|] : A { public new int X { get; set; } }", "X")]
    [InlineData("public record [|B|](int X, int Y) : R(X);", "Y")]
    [InlineData("public abstract class M : A { public int Y { get; set; } } public class [|B|] : M;", "Y")]
    public Task Names_the_first_member_that_is_lost(string declaration, string member) => DiagnosticProbe.Flags(
        "JMG0110",
        Base + declaration,
        $"'B' is not a model, and the ToJson that it inherits from '{(declaration.Contains("record", StringComparison.Ordinal) ? "R" : "A")}' does not write '{member}': add [JsonModel] and make it partial, or mark the member with [JsonIgnore]",
        emitted: ["A.g.cs", "R.g.cs"]);

    [Theory]
    [InlineData("public class B : A;")]
    [InlineData("public class B : A { public override int X { get; set; } private int _y; public int Y() => _y++; public static int Z { get; set; } internal int I { get; set; } public int F; }")]
    [InlineData("public abstract class B : A { public int Y { get; set; } }")]
    [InlineData("public class B : A { [JsonIgnore] public int Y { get; set; } [JsonKey(IncludeToJson = false)] public int Z { get; set; } }")]
    [InlineData("public record B(int X, [JsonKey(IncludeFromJson = false, IncludeToJson = false)] int Y) : R(X);")]
    [InlineData("[JsonModel] public partial class B : A { public int Y { get; set; } }")]
    [InlineData("public class B : A { public int Y { get; set; } public new void ToJson(Utf8JsonWriter writer) { } }")]
    [InlineData("[assembly: JsonModelFor<B>] public class B : A { public int Y { get; set; } }")]
    public Task Accepts_subclasses_that_lose_nothing(string declaration)
    {
        const string Attribute = "[assembly: JsonModelFor<B>] ";
        return DiagnosticProbe.Accepts(declaration.StartsWith(Attribute, StringComparison.Ordinal)
            ? Base.Replace("using System.Text.Json; ", "using System.Text.Json; " + Attribute, StringComparison.Ordinal) + declaration[Attribute.Length..]
            : Base + declaration);
    }
}
