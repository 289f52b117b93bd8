namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Two members have the same key.</summary>
public class JMG0101Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial class A { public int Name { get; set; } public int [|name|] { get; set; } }")]
    [InlineData("[JsonModel] public partial record A(int Name, int [|name|]);")]
    [InlineData("[JsonModel] public partial class A { public int Name { get; set; } [JsonKey(\"name\")] public int [|Other|] { get; set; } }")]
    [InlineData("[JsonModel(FieldRename = FieldRename.Snake)] public partial class A { public int UserId { get; set; } public int [|User_Id|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { public int Name { get; set; } [JsonKey(\"name\")] public int [|Twice|] => 2 * Name; }")]
    public Task Flags_the_second_member(string source) => DiagnosticProbe.Flags("JMG0101", source);

    [Fact]
    public Task Flags_a_clash_with_an_inherited_member() => DiagnosticProbe.Flags(
        "JMG0101",
        "public class Base { public int Id { get; set; } } [JsonModel] public partial class A : Base { public int [|ID|] { get; set; } }",
        "'Id' and 'ID' of 'A' have the same key \"id\": give one of them another name with [JsonKey(\"...\")], or exclude one with [JsonIgnore]");

    [Theory]
    [InlineData("[JsonModel(CaseInsensitive = true, FieldRename = FieldRename.None)] public partial record A(int Name, int [|name|]);")]
    [InlineData("[JsonModel(CaseInsensitive = true)] public partial class A { public int Größe { get; set; } [JsonKey(\"GRÖßE\")] public int [|Other|] { get; set; } }")]
    [InlineData("[JsonModel(CaseInsensitive = true)] public partial class A { public int Name { get; set; } [JsonKey(\"NAME\")] public string [|Written|] => \"\"; }")]
    public Task Flags_keys_that_differ_only_in_case_if_case_is_ignored(string source) => DiagnosticProbe.Flags("JMG0101", source);

    [Fact]
    public Task Names_both_spellings() => DiagnosticProbe.Flags(
        "JMG0101",
        "[JsonModel(CaseInsensitive = true, FieldRename = FieldRename.None)] public partial record A(int Name, int [|name|]);",
        "'Name' and 'name' of 'A' have the same key \"Name\" (or \"name\", in another case): give one of them another name with [JsonKey(\"...\")], or exclude one with [JsonIgnore]");

    [Theory]
    [InlineData("[JsonModel] public partial class A { public int Name { get; set; } [JsonKey(Aliases = [\"name\"])] public int [|Other|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Aliases = [\"name\"])] public int [|Other|] { get; set; } public int Name { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Aliases = [\"old\"])] public int Name { get; set; } [JsonKey(Aliases = [\"old\"])] public int [|Other|] { get; set; } }")]
    [InlineData("[JsonModel(CaseInsensitive = true)] public partial class A { public int Name { get; set; } [JsonKey(Aliases = [\"NAME\"])] public int [|Other|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Aliases = [\"full\"])] public int [|Name|] { get; set; } public string Full => \"\"; }")]
    public Task Flags_an_alias_that_is_the_key_of_another(string source) => DiagnosticProbe.Flags("JMG0101", source);

    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Aliases = [\"full\"])] public int Name { get; set; } public int Full => Name; }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Aliases = [\"full\"], IncludeToJson = false)] public int? Name { get; set; } public string Full => \"\"; }")]
    [InlineData("[JsonModel(CaseInsensitive = true)] public partial class A { [JsonKey(Aliases = [\"NAME\", \"NaMe\"])] public int Name { get; set; } }")]
    public Task Accepts_unique_aliases(string source) => DiagnosticProbe.Accepts(source);

    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Path = \"a.b\")] public int X { get; set; } [JsonKey(Path = \"a.b\")] public int [|Y|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(\"a\")] public int X { get; set; } [JsonKey(Path = \"a.b\")] public int [|Y|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Path = \"a.b.c\")] public int X { get; set; } [JsonKey(Path = \"a.b\")] public int [|Y|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Path = \"a.b\")] public int X { get; set; } [JsonKey(Aliases = [\"a\"])] public int [|Y|] { get; set; } }")]
    public Task Flags_conflicting_paths(string source) => DiagnosticProbe.Flags("JMG0101", source);

    [Theory]
    [InlineData("[JsonModel] public partial class A { public int X { get; set; } [JsonKey(Flatten = true)] public B? [|Y|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? Y { get; set; } public int [|X|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? Y { get; set; } [JsonKey(Flatten = true)] public B? [|Z|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Path = \"x.y\")] public int Y { get; set; } [JsonKey(Flatten = true)] public B? [|Z|] { get; set; } }")]
    [InlineData("[JsonModel(CaseInsensitive = true)] public partial class A { [JsonKey(\"X\")] public int Y { get; set; } [JsonKey(Flatten = true)] public B? [|Z|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Aliases = [\"x\"])] public int [|Y|] { get; set; } [JsonKey(Flatten = true)] public B? Z { get; set; } }")]
    public Task Flags_keys_of_flattened_models(string source) => DiagnosticProbe.Flags(
        "JMG0101", source + " [JsonModel] public partial class B { public int X { get; set; } }", emitted: ["B.g.cs"]);

    [Fact]
    public Task Flags_objects_that_two_flattened_models_write() => DiagnosticProbe.Flags(
        "JMG0101",
        """
        [JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? X { get; set; } [JsonKey(Flatten = true)] public C? [|Y|] { get; set; } }
        [JsonModel] public partial class B { [JsonKey(Path = "a.b")] public int X { get; set; } }
        [JsonModel] public partial class C { [JsonKey(Path = "a.c")] public int X { get; set; } }
        """,
        "'X.X' and 'Y.X' of 'A' have the same key \"a\": give one of them another name with [JsonKey(\"...\")], or exclude one with [JsonIgnore]",
        emitted: ["B.g.cs", "C.g.cs"]);

    [Theory]
    [InlineData("[JsonModel(FieldRename = FieldRename.None)] public partial record A(int Name, int name);")]
    [InlineData("[JsonModel(CaseInsensitive = true)] public partial class A { [JsonKey(\"v\", IncludeToJson = false)] public int Old { get; set; } [JsonKey(\"v\", IncludeFromJson = false)] public string New => \"\"; }")]
    [InlineData("[JsonModel] public partial class A { public int Name { get; set; } [JsonIgnore] public int name { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(\"v\", IncludeToJson = false)] public int Old { get; set; } [JsonKey(\"v\", IncludeFromJson = false)] public string New => \"\"; }")]
    public Task Accepts_one_key_for_each_direction(string source) => DiagnosticProbe.Accepts(source);
}
