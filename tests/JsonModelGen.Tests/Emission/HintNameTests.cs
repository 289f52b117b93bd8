namespace JsonModelGen.Tests.Emission;

public class HintNameTests
{
    [Theory]
    [InlineData("[JsonModel] public partial class User;", "User.g.cs")]
    [InlineData("namespace A.B { [JsonModel] public partial class User; }", "A.B.User.g.cs")]
    [InlineData("namespace A { public partial class Outer { public partial struct Middle { [JsonModel] public partial class User; } } }", "A.Outer.Middle.User.g.cs")]
    [InlineData("namespace @namespace { [JsonModel] public partial class @class; }", "namespace.class.g.cs")]
    [InlineData("[JsonModel] public partial class Größe;", "Größe.g.cs")]
    public void Hint_name_is_the_full_name(string source, string expected) => Assert.Equal([expected], Generate(source).Files.Keys);

    [Fact]
    public void The_same_name_in_two_namespaces_gives_two_files() => Assert.Equal(
        ["A.User.g.cs", "B.User.g.cs"],
        Generate("namespace A { [JsonModel] public partial class User; } namespace B { [JsonModel] public partial class User; }").Files.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("[JsonModel] public partial class User; [JsonModel] public partial class USER;")]
    [InlineData("namespace Ab { [JsonModel] public partial class User; } namespace AB { [JsonModel] public partial class User; }")]
    [InlineData("public partial class Outer { [JsonModel] public partial class User; } public partial class OUTER { [JsonModel] public partial class User; }")]
    [InlineData("namespace A { public partial class B { [JsonModel] public partial class C; } } namespace A.b { [JsonModel] public partial class C; }")]
    public void Names_that_differ_only_in_case_give_files_that_differ_in_more(string source)
    {
        string[] names = [.. Generate(source).Files.Keys];

        Assert.Equal(2, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_name_does_not_depend_on_the_order_of_declaration() => Assert.Equal(
        Generate("[JsonModel] public partial class User; [JsonModel] public partial class USER;").Files.Keys.Order(StringComparer.Ordinal),
        Generate("[JsonModel] public partial class USER; [JsonModel] public partial class User;").Files.Keys.Order(StringComparer.Ordinal));
}
