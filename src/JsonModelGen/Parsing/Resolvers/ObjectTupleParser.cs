using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// The codec of a tuple that is an object in JSON, like Dart's records: <c>{"$1":…,"$2":…}</c>, with named elements under
/// their names in camel case, as in Dart. It is emitted beside the model, with the elements' types and codecs as parameters. The
/// types are parameters too because the runtime cannot load a constraint that contains a multidimensional array.
/// </summary>
internal sealed class ObjectTupleParser
{
    private readonly INamedTypeSymbol _tuple;
    private readonly IReadOnlyList<TypeShape> _elements;
    private readonly string[] _keys;
    private readonly string[] _types;
    private readonly string[] _codecs;

    public ObjectTupleParser(INamedTypeSymbol tuple, IReadOnlyList<TypeShape> elements, ShapeContext context)
    {
        _tuple = tuple;
        _elements = elements;
        _keys = KeysOf(tuple, elements.Count);
        _types = new string[elements.Count];
        _codecs = new string[elements.Count];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (ITypeParameterSymbol parameter in TypeParameters.All(context.Model))
            taken.UnionWith([parameter.Name, context.CodecOf(parameter)]);
        for (int i = 0; i < elements.Count; i++)
        {
            _types[i] = FreeName("TItem", i, taken);
            _codecs[i] = FreeName("TCodec", i, taken);
        }
    }

    /// <summary>The form of the tuple, whose codec is added to the model; null if two elements have the same key.</summary>
    public TupleObject? Parse(ShapeContext context)
    {
        if (new HashSet<string>(_keys, StringComparer.Ordinal).Count < _keys.Length)
            return null;

        List<string> constraints = [];
        for (int i = 0; i < _elements.Count; i++)
            constraints.Add("where " + _codecs[i] + " : " + RuntimeNames.Codec + "<" + _types[i] + ">");

        string typeName = TupleNames.OfType(_tuple.IsReferenceType, _types);
        string name = context.AddAdapter(
            "TupleObjectCodec",
            "Reads and writes <c>" + CSharpText.Documented(SymbolNames.Shown(_tuple)) + "</c> as an object.",
            RuntimeNames.Codec + "<" + typeName + ">",
            ImmutableArray.Create(
                new AdapterMethodSpec(typeName + " Read(ref " + RuntimeNames.Reader + " reader)", null, ReadStatements().ToEquatable()),
                new AdapterMethodSpec("void Write(ref " + RuntimeNames.Writer + " writer, " + typeName + " value)", null, WriteStatements().ToEquatable())),
            CSharpText.InBrackets([.. _types, .. _codecs]),
            constraints);
        return new TupleObject(name, new EquatableArray<string>(ImmutableArray.CreateRange(_keys)));
    }

    /// <summary>A name for a type parameter of the codec that no containing type uses.</summary>
    private static string FreeName(string start, int index, HashSet<string> taken)
    {
        string name = start + CSharpText.Number((long)(index + 1));
        while (!taken.Add(name))
            name += "_";
        return name;
    }

    private static string[] KeysOf(INamedTypeSymbol tuple, int count)
    {
        string[] keys = new string[count];
        for (int i = 0; i < count; i++)
        {
            keys[i] = tuple.IsTupleType && tuple.TupleElements.Length == count && tuple.TupleElements[i].IsExplicitlyNamedTupleElement
                ? JsonNaming.Rename(tuple.TupleElements[i].Name, FieldRename.Camel)
                : "$" + CSharpText.Number((long)(i + 1));
        }

        return keys;
    }

    private static string Item(int index) => "item" + CSharpText.Number((long)(index + 1));

    private static string Flag(int index) => "hasItem" + CSharpText.Number((long)(index + 1));

    private ImmutableArray<string>.Builder ReadStatements()
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        List<string> flags = [];
        List<string> missing = [];
        for (int i = 0; i < _elements.Count; i++)
        {
            lines.Add(_types[i] + " " + Item(i) + " = default!;");
            if (_elements[i].AcceptsNull)
                continue;
            lines.Add("bool " + Flag(i) + " = false;");
            flags.Add(Flag(i));
            missing.Add(Flag(i) + " ? null : " + CSharpText.Literal(_keys[i]));
        }

        lines.Add("");
        lines.Add("reader.ReadStartObject();");
        lines.Add("if (!reader.TryReadEndObject())");
        lines.Add("{");
        lines.Add("    do");
        lines.Add("    {");
        lines.Add("        " + (_elements.Count > 0 ? "global::System.ReadOnlySpan<byte> key = " : "") + "reader.ReadName();");
        for (int i = 0; i < _elements.Count; i++)
        {
            lines.Add("        " + (i == 0 ? "" : "else ") + "if (global::System.MemoryExtensions.SequenceEqual(key, " + CSharpText.Utf8Literal(_keys[i]) + "))");
            lines.Add("        {");
            lines.Add("            " + Item(i) + " = " + _codecs[i] + ".Read(ref reader);");
            if (!_elements[i].AcceptsNull)
                lines.Add("            " + Flag(i) + " = true;");
            lines.Add("        }");
        }

        if (_elements.Count > 0)
        {
            lines.Add("        else");
            lines.Add("        {");
            lines.Add("            reader.SkipValue();");
            lines.Add("        }");
        }
        else
        {
            lines.Add("        reader.SkipValue();");
        }

        lines.Add("    }");
        lines.Add("    while (reader.ReadNextMember());");
        lines.Add("}");
        lines.Add("");
        if (flags.Count > 0)
        {
            lines.Add("if (!(" + string.Join(" && ", flags) + "))");
            lines.Add("    reader.ThrowMissingKeys(" + CSharpText.Literal(SymbolNames.Shown(_tuple)) + ", " + string.Join(", ", missing) + ");");
            lines.Add("");
        }

        lines.Add("return " + Creation(_tuple, 0) + ";");
        return lines;
    }

    private ImmutableArray<string>.Builder WriteStatements()
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        if (_tuple.IsReferenceType)
        {
            lines.Add("if (value is null)");
            lines.Add("{");
            lines.Add("    writer.Ensure(4);");
            lines.Add("    writer.WriteNull();");
            lines.Add("    return;");
            lines.Add("}");
            lines.Add("");
        }

        lines.Add("writer.Enter(reserve: 1);");
        lines.Add("writer.WriteRaw(\"{\"u8);");
        string path = "value.";
        for (int i = 0; i < _elements.Count; i++)
        {
            if (i > 0 && i % TupleNames.InnerLength == 0)
                path += "Rest.";
            AddName(lines, _keys[i], isFirst: i == 0);
            lines.Add(_codecs[i] + ".Write(ref writer, " + path + "Item" + CSharpText.Number((long)((i % TupleNames.InnerLength) + 1)) + ");");
        }

        lines.Add("writer.Ensure(1);");
        lines.Add("writer.WriteEndObject();");
        return lines;
    }

    /// <summary>The escaped form of a key may depend on the encoder, which is chosen at run time.</summary>
    private static void AddName(ImmutableArray<string>.Builder lines, string key, bool isFirst)
    {
        string comma = isFirst ? "" : ",";
        if (!JsonText.NeedsEscaping(key))
        {
            string text = comma + "\"" + key + "\":";
            lines.Add("writer.Ensure(" + CSharpText.Number((long)text.Length) + ");");
            lines.Add("writer.WriteRaw(" + CSharpText.Utf8Literal(text) + ");");
            return;
        }

        if (!isFirst)
        {
            lines.Add("writer.Ensure(1);");
            lines.Add("writer.WriteComma();");
        }

        lines.Add("writer.WriteName(" + CSharpText.Literal(key) + ");");
    }

    /// <summary>The tuple of the elements from an index on; those beyond the seventh are in a nested tuple.</summary>
    private string Creation(INamedTypeSymbol type, int first)
    {
        int count = _elements.Count - first;
        if (count == 0)
            return "default";
        List<string> items = [];
        bool isSyntax = type.IsValueType && count > 1;
        int end = isSyntax ? _elements.Count : Math.Min(first + TupleNames.InnerLength, _elements.Count);
        for (int i = first; i < end; i++)
            items.Add(Item(i));
        if (end < _elements.Count)
            items.Add(Creation(type, end));
        return (isSyntax ? "" : "new " + TupleNames.OfType(type.IsReferenceType, _types, first)) + "(" + string.Join(", ", items) + ")";
    }
}
