using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Writes the write body: literals and values one after the other. Room is checked once for each run of
/// values whose size is bounded; the sizes are summed up here, at compile time.
/// </summary>
internal sealed class ToJsonEmitter
{
    /// <summary>The closing brace.</summary>
    private const int EndSize = 1;

    private readonly AccessorEmitter _accessors;
    private readonly BodyHost _host;
    private readonly CodeWriter _code;
    private readonly HookEmitter _hooks;
    private readonly LocalNames _names;
    private readonly List<WrittenKey> _members = [];
    private readonly int[] _roomBefore;
    private readonly int _firstCertain;

    public ToJsonEmitter(ResolvedModel model, BodyHost host, AccessorEmitter accessors, CodeWriter code)
        : this(Written(model), 0, new LocalNames("writer", host.Instance), new HookEmitter(model, host.Instance, code), host, accessors, code)
    {
    }

    private ToJsonEmitter(IReadOnlyList<ResolvedMember> members, int depth, LocalNames names, HookEmitter hooks, BodyHost host, AccessorEmitter accessors, CodeWriter code)
    {
        _accessors = accessors;
        _host = host;
        _names = names;
        _code = code;
        _hooks = hooks;
        foreach (KeyGroup<ResolvedMember> group in KeyGroups.At(members, depth, static member => member))
        {
            _members.Add(group.Member is { } member
                ? new WrittenKey(group.Key, member, member.Spec.Shape, member.Omission)
                : new WrittenKey(group.Key, null, new ObjectShape(new ToJsonEmitter(group.Members, depth + 1, names, hooks, host, accessors, code).EmitObject), Omission.Never));
        }

        _firstCertain = _members.FindIndex(static key => key.Omission == Omission.Never);
        _roomBefore = new int[_members.Count + 1];
        _roomBefore[_members.Count] = EndSize;
        for (int i = _members.Count - 1; i >= 0; i--)
            _roomBefore[i] = RoomBefore(i);
    }

    public void Emit()
    {
        _host.EmitWriteSignature(_code);
        using (_code.OpenBlock())
        {
            _host.EmitWriteStart(_code);
            _hooks.EmitBeforeWriting();
            EmitObject();
            _hooks.EmitAfterWriting();
        }
    }

    private static List<ResolvedMember> Written(ResolvedModel model)
    {
        List<ResolvedMember> written = [];
        foreach (ResolvedMember member in model.Members)
        {
            if (member.IsWritten)
                written.Add(member);
        }

        return written;
    }

    private void EmitObject()
    {
        bool startsApart = _firstCertain != 0;
        _code.WriteLine($"writer.Enter({(startsApart ? 1 : 0) + _roomBefore[0]});");
        if (startsApart)
            _code.WriteLine("writer.WriteRaw(\"{\"u8);");
        for (int i = 0; i < _members.Count; i++)
            EmitMember(i);
        _code.WriteLine("writer.WriteEndObject();");
    }

    private void EmitMember(int index)
    {
        WrittenKey member = _members[index];
        string value = member.Member is { } written ? _accessors.ValueOf(written.Spec, _host.Instance) : "";
        string local = _names.ForMember(member.Member?.Spec.Name ?? "group");
        if (member.Omission == Omission.Never)
        {
            EmitName(index, Prefix(index), RoomForValue(index));
            EmitValue(member.Shape, value, local, _roomBefore[index + 1]);
            return;
        }

        TypeShape shape = member.Shape;
        _code.WriteLine($"if ({OmissionCondition.Of(member.Omission, shape, value, local)})");
        if (member.Omission.IfMadeNull is { } call)
            EmitConditional(index, call.Json!.NonNull, OmissionCondition.Made(local), local + "Value");
        else if (member.Omission.IfNull)
            EmitConditional(index, shape.NonNull, local, local + "Value");
        else
            EmitConditional(index, shape, value, local);

        _code.SeparateNext();
        if (_roomBefore[index + 1] > 0)
            _code.WriteLine($"writer.Ensure({_roomBefore[index + 1]});");
    }

    private void EmitConditional(int index, TypeShape shape, string value, string local)
    {
        using (_code.OpenBlock())
        {
            bool commaIsCertain = _firstCertain >= 0 && _firstCertain < index;
            if (!commaIsCertain && index > 0)
                _code.WriteLine("writer.WriteCommaUnlessFirst();");
            string prefix = commaIsCertain ? "," : "";
            _code.WriteLine($"writer.Ensure({NameSize(index, prefix) + shape.RoomNeeded});");
            EmitName(index, prefix, shape.RoomNeeded);
            EmitValue(shape, value, local, 0);
        }
    }

    /// <summary>A name whose escaped form depends on the encoder is left to the writer.</summary>
    private void EmitName(int index, string prefix, int roomForValue)
    {
        string key = _members[index].Key;
        if (!JsonText.NeedsEscaping(key))
        {
            _code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(prefix + "\"" + key + "\":")});");
            return;
        }

        if (prefix.Length > 0)
            _code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(prefix)});");
        _code.WriteLine($"writer.WriteName({CSharpText.Literal(key)});");
        if (roomForValue > 0)
            _code.WriteLine($"writer.Ensure({roomForValue});");
    }

    private void EmitValue(TypeShape shape, string value, string local, int tail)
    {
        shape.WriteValue(_code, value, local, tail);
        if (shape.MaxSize == TypeShape.Unbounded && !shape.EnsuresTail && tail > 0)
            _code.WriteLine($"writer.Ensure({tail});");
    }

    /// <summary>What a certain member's literal begins with: the brace, a comma, or a comma that depends on what came before.</summary>
    private string Prefix(int index)
    {
        if (index == 0)
            return "{";
        if (index > _firstCertain)
            return ",";
        _code.WriteLine("writer.WriteCommaUnlessFirst();");
        _code.WriteLine($"writer.Ensure({RoomForMember(index)});");
        return "";
    }

    private int RoomBefore(int index)
    {
        // A conditional member, and a certain one behind conditional ones only, begins with a check of its own.
        bool checksItself = _members[index].Omission != Omission.Never || (index > 0 && index == _firstCertain);
        return checksItself ? 0 : RoomForMember(index);
    }

    private int RoomForMember(int index) =>
        JsonText.NeedsEscaping(_members[index].Key) ? ",".Length : NameSize(index, ",") + RoomForValue(index);

    private int RoomForValue(int index)
    {
        TypeShape shape = _members[index].Shape;
        return shape.RoomNeeded + (shape.MaxSize == TypeShape.Unbounded ? 0 : _roomBefore[index + 1]);
    }

    private int NameSize(int index, string prefix) => prefix.Length + "\"\":".Length + CSharpText.Utf8Length(_members[index].Key);

    /// <summary>What is written under one key.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="Member">The member; null for an object of several.</param>
    /// <param name="Shape">What writes it.</param>
    /// <param name="Omission">When it is left out.</param>
    private sealed record WrittenKey(string Key, ResolvedMember? Member, TypeShape Shape, Omission Omission);

    /// <summary>An object in which members stand. It is there even if none of them is.</summary>
    private sealed record ObjectShape(Action EmitObject) : TypeShape("", IsReferenceType: false)
    {
        public override string CodecName => "";

        public override void WriteValue(CodeWriter code, string value, string local, int tail) => EmitObject();

        /// <summary>The schema of a model is made of its members, and knows their paths.</summary>
        protected override SchemaNode Schema(ISchemaScope scope) => SchemaNode.OfType("object");
    }
}
