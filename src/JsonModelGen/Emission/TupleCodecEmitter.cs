using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the codec of a tuple that is an object.</summary>
internal sealed class TupleCodecEmitter
{
    private readonly TupleCodecSpec _spec;
    private readonly CodeWriter _code;
    private readonly List<string> _types = [];
    private readonly List<string> _codecs = [];

    public TupleCodecEmitter(TupleCodecSpec spec, CodeWriter code)
    {
        _spec = spec;
        _code = code;
        foreach (TupleElementSpec element in spec.Elements)
        {
            _types.Add(element.TypeParameter);
            _codecs.Add(element.CodecParameter);
        }
    }

    private string TypeName => TupleNames.OfType(_spec.IsReferenceType, _types);

    public void Emit()
    {
        _code.WriteLine($"/// <summary>Reads and writes <c>{CSharpText.Documented(_spec.DisplayName)}</c> as an object.</summary>");
        _code.WriteLine(GeneratedCodeAttribute.Text);
        _code.WriteLine($"private readonly struct {_spec.Name}{CSharpText.InBrackets([.. _types, .. _codecs])} : {RuntimeNames.Codec}<{TypeName}>");
        using (_code.Indent())
        {
            foreach (TupleElementSpec element in _spec.Elements)
                _code.WriteLine($"where {element.CodecParameter} : {RuntimeNames.Codec}<{element.TypeParameter}>");
        }

        using (_code.OpenBlock())
        {
            _code.WriteLine($"public static {TypeName} Read(ref {RuntimeNames.Reader} reader)");
            using (_code.OpenBlock())
                EmitRead();
            _code.SeparateNext();
            _code.WriteLine($"public static void Write(ref {RuntimeNames.Writer} writer, {TypeName} value)");
            using (_code.OpenBlock())
                EmitWrite();
        }
    }

    private void EmitRead()
    {
        List<string> flags = [];
        List<string> missing = [];
        for (int i = 0; i < _spec.Elements.Length; i++)
        {
            _code.WriteLine($"{_types[i]} {Item(i)} = default!;");
            if (!_spec.Elements[i].IsRequired)
                continue;
            _code.WriteLine($"bool {Flag(i)} = false;");
            flags.Add(Flag(i));
            missing.Add(Flag(i) + " ? null : " + CSharpText.Literal(_spec.Elements[i].Key));
        }

        _code.SeparateNext();
        _code.WriteLine("reader.ReadStartObject();");
        _code.WriteLine("if (!reader.TryReadEndObject())");
        using (_code.OpenBlock())
        {
            _code.WriteLine("do");
            using (_code.OpenBlock())
                EmitLookUp();
            _code.WriteLine("while (reader.ReadNextMember());");
        }

        _code.SeparateNext();
        if (flags.Count > 0)
        {
            _code.WriteLine($"if (!({string.Join(" && ", flags)}))");
            using (_code.Indent())
                _code.WriteLine($"reader.ThrowMissingKeys({CSharpText.Literal(_spec.DisplayName)}, {string.Join(", ", missing)});");
            _code.SeparateNext();
        }

        _code.WriteLine($"return {Creation(0)};");
    }

    private void EmitLookUp()
    {
        if (_spec.Elements.Length == 0)
        {
            _code.WriteLine("reader.ReadName();");
            _code.WriteLine("reader.SkipValue();");
            return;
        }

        _code.WriteLine("global::System.ReadOnlySpan<byte> key = reader.ReadName();");
        for (int i = 0; i < _spec.Elements.Length; i++)
        {
            TupleElementSpec element = _spec.Elements[i];
            _code.WriteLine($"{(i == 0 ? "" : "else ")}if (global::System.MemoryExtensions.SequenceEqual(key, {CSharpText.Utf8Literal(element.Key)}))");
            using (_code.OpenBlock())
            {
                _code.WriteLine($"{Item(i)} = {element.CodecParameter}.Read(ref reader);");
                if (element.IsRequired)
                    _code.WriteLine($"{Flag(i)} = true;");
            }
        }

        _code.WriteLine("else");
        using (_code.OpenBlock())
            _code.WriteLine("reader.SkipValue();");
    }

    private void EmitWrite()
    {
        if (_spec.IsReferenceType)
            NullGuardEmitter.Emit(_code);
        _code.WriteLine("writer.Enter(reserve: 1);");
        _code.WriteLine("writer.WriteRaw(\"{\"u8);");
        string path = "value.";
        for (int i = 0; i < _spec.Elements.Length; i++)
        {
            if (i > 0 && i % TupleNames.InnerLength == 0)
                path += "Rest.";
            EmitName(_spec.Elements[i].Key, isFirst: i == 0);
            _code.WriteLine($"{_codecs[i]}.Write(ref writer, {path}Item{(i % TupleNames.InnerLength) + 1});");
        }

        _code.WriteLine("writer.Ensure(1);");
        _code.WriteLine("writer.WriteEndObject();");
    }

    /// <summary>The escaped form of a key may depend on the encoder, which is chosen at run time.</summary>
    private void EmitName(string key, bool isFirst)
    {
        if (!JsonText.NeedsEscaping(key))
        {
            string text = (isFirst ? "" : ",") + "\"" + key + "\":";
            _code.WriteLine($"writer.Ensure({text.Length});");
            _code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(text)});");
            return;
        }

        if (!isFirst)
        {
            _code.WriteLine("writer.Ensure(1);");
            _code.WriteLine("writer.WriteComma();");
        }

        _code.WriteLine($"writer.WriteName({CSharpText.Literal(key)});");
    }

    /// <summary>The tuple of the elements from an index on; those beyond the seventh are in a nested tuple.</summary>
    private string Creation(int first)
    {
        int count = _types.Count - first;
        if (count == 0)
            return "default";
        List<string> items = [];
        bool isSyntax = !_spec.IsReferenceType && count > 1;
        int end = isSyntax ? _types.Count : Math.Min(first + TupleNames.InnerLength, _types.Count);
        for (int i = first; i < end; i++)
            items.Add(Item(i));
        if (end < _types.Count)
            items.Add(Creation(end));
        return (isSyntax ? "" : "new " + TupleNames.OfType(_spec.IsReferenceType, _types, first)) + "(" + string.Join(", ", items) + ")";
    }

    private static string Item(int index) => "item" + CSharpText.Number((long)(index + 1));

    private static string Flag(int index) => "hasItem" + CSharpText.Number((long)(index + 1));
}
