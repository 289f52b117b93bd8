using System.Globalization;
using JsonModelGen.Tests.ModelFuzz;

namespace JsonModelGen.Tests.Presets.Fuzz;

/// <summary>Generates a file of models as users of System.Text.Json have them: enums, a union or a base class, a generic model, and some that refer to each other.</summary>
internal static class StandardGrammar
{
    private sealed record Ancestor(string Name, bool IsRecord, StandardMembers Members, List<string>? Cases);

    public static FuzzModel Make(int number, int seed, JsonPreset preset)
    {
        StandardSketch sketch = new(number, new Random(seed));
        sketch.Line(sketch.IsNullableEnabled ? "#nullable enable" : "#nullable disable");
        sketch.Line("namespace P" + number.ToString(CultureInfo.InvariantCulture) + ";");
        for (int i = sketch.Random.Next(3); i > 0; i--)
            Enum(sketch);
        Ancestor? ancestor = sketch.Random.Next(100) switch
        {
            < 20 => Union(sketch),
            < 45 => Base(sketch),
            _ => null,
        };
        if (sketch.Chance(20))
            Model(sketch, "G", "<T>", null);
        for (int i = sketch.Random.Next(1, 4); i > 0; i--)
            Model(sketch, "M", "", ancestor);
        if (ancestor is { Cases: { Count: > 0 } cases })
            sketch.Line(string.Concat(cases.Select(one => "[JsonDerivedType(typeof(" + one + "), " + Discriminator(sketch, cases.IndexOf(one)) + ")] ")) + "public partial " + (ancestor.IsRecord ? "record " : "class ") + ancestor.Name + ";");
        return new FuzzModel(number, seed, sketch.Source, Traits.None) { Preset = preset };
    }

    private static string Discriminator(StandardSketch sketch, int index) => sketch.Chance(70) ? "\"case" + index.ToString(CultureInfo.InvariantCulture) + "\"" : index.ToString(CultureInfo.InvariantCulture);

    private static void Enum(StandardSketch sketch)
    {
        string name = sketch.TypeName("E");
        (string type, string[] numbers) = EnumRows.Underlying.Pick(sketch.Random);
        string attributes = StandardRows.EnumAttributes.Pick(sketch.Random).Replace("$T", name, StringComparison.Ordinal);
        bool hasNames = attributes.Contains("StringEnum", StringComparison.Ordinal);
        List<string> values = [];
        HashSet<string> used = new(StringComparer.Ordinal);
        bool isFlags = attributes.Contains("Flags", StringComparison.Ordinal);
        int offset = isFlags ? sketch.Random.Next(2) : 0;
        string[] names = ["None", "First", "Second", "red", "HTTPServer", "Größe", "@class", "_x"];
        sketch.Random.Shuffle(names);
        for (int i = 0; i < sketch.Random.Next(1, 6); i++)
        {
            string number = isFlags ? " = " + (i == 0 && offset == 0 ? 0 : 1 << (i - 1 + offset)).ToString(CultureInfo.InvariantCulture) : i == 4 ? " = " + numbers[0] : "";
            values.Add((hasNames && sketch.Chance(15) ? "[JsonStringEnumMemberName(\"" + (sketch.Chance(50) ? "own name " : "ö-") + i.ToString(CultureInfo.InvariantCulture) + "\")] " : "") + names[i] + number);
        }

        sketch.Line(attributes + "public enum " + name + (type == "int" ? "" : " : " + type) + " { " + string.Join(", ", values) + " }");
        sketch.AddType(new TypeRow(name, name + "." + names[0], IsKey: true), isValueType: true);
    }

    private static Ancestor Base(StandardSketch sketch)
    {
        string name = sketch.TypeName("B");
        bool isRecord = sketch.Chance(40);
        KindRow kind = new("", isRecord, CanHaveBase: true);
        StandardMembers members = new(sketch, kind, name);
        members.Plain(hasInitializers: true);
        sketch.Line((sketch.Chance(50) ? "public abstract " : "public ") + (isRecord ? "record " : "class ") + name);
        Body(sketch, members);
        return new Ancestor(name, isRecord, members, null);
    }

    private static Ancestor Union(StandardSketch sketch)
    {
        string name = sketch.TypeName("U");
        bool isRecord = sketch.Chance(40);
        StandardMembers members = new(sketch, new KindRow("", isRecord, CanHaveBase: true), name);
        members.Plain(hasInitializers: true);
        sketch.AddType(new TypeRow(name) { IsModel = true }, isValueType: false);
        sketch.Line("[JsonModel] " + (sketch.Random.Next(4) switch { 0 => "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"$kind\")] ", 1 => "[JsonPolymorphic] ", _ => "" }));
        sketch.Line((sketch.Chance(60) ? "public abstract partial " : "public partial ") + (isRecord ? "record " : "class ") + name);
        Body(sketch, members);
        return new Ancestor(name, isRecord, members, []);
    }

    private static void Model(StandardSketch sketch, string prefix, string typeParameters, Ancestor? ancestor)
    {
        string name = sketch.TypeName(prefix);
        KindRow kind = StandardRows.Kinds.Pick(sketch.Random);
        StandardMembers members = new(sketch, kind, name);
        List<string> derived = [];
        bool isCase = ancestor is not null && kind.CanHaveBase && kind.IsRecord == ancestor.IsRecord && sketch.Chance(85);
        if (isCase)
        {
            members.Inherit(ancestor!.Members);
            ancestor.Cases?.Add(name);
            derived.Add(ancestor.Name);
        }

        TypeRow self = new(name + (typeParameters.Length > 0 ? "<{0}>" : "")) { IsModel = true };
        TypeRow parameter = new("T");
        if (typeParameters.Length > 0)
            sketch.AddType(parameter, isValueType: false);
        if (!kind.IsStruct && typeParameters.Length == 0)
            sketch.AddType(self, isValueType: false);
        string positional = kind.IsRecord && sketch.Chance(60) ? members.Positional() : sketch.Chance(10) ? members.Primary() : "";
        bool hasConstructor = positional.Length == 0 && sketch.Chance(25);
        if (hasConstructor)
            members.Constructors();
        members.Plain(hasInitializers: !kind.IsStruct || positional.Length > 0);
        if (sketch.Chance(8))
            members.Add(StandardRows.Extra.Pick(sketch.Random).Replace("$?", sketch.IsNullableEnabled ? "?" : "", StringComparison.Ordinal));
        string hook = StandardRows.Hooks.Pick(sketch.Random);
        if (hook.Length > 0)
        {
            derived.Add(hook);
            members.Add("void " + hook + "." + hook["IJson".Length..] + "() { }");
        }

        sketch.Line("[JsonModel] " + StandardRows.ModelAttributes.Pick(sketch.Random, text => (typeParameters.Length == 0 || !text.Contains("NumberHandling", StringComparison.Ordinal)) && (sketch.HasNumbersAsText || !text.Contains("AsString", StringComparison.Ordinal))));
        sketch.Line("public " + kind.Text + " " + name + typeParameters + positional + (derived.Count > 0 ? " : " + string.Join(", ", derived) : ""));
        Body(sketch, members);
        sketch.Types.Remove(parameter);
        if (kind.IsStruct || typeParameters.Length > 0)
            sketch.AddType(self, kind.IsStruct);
    }

    private static void Body(StandardSketch sketch, StandardMembers members)
    {
        sketch.Line("{");
        members.Write();
        sketch.Line("}");
    }
}
