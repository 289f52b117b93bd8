using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the write body: literals and values one after the other. Space is checked once for each run of
/// values of bounded size (see <see cref="CapacityPlan"/>).
/// </summary>
internal sealed class ToJsonEmitter
{
    private readonly WriteScope _scope;
    private readonly CodeWriter _code;
    private readonly IReadOnlyList<WrittenKey> _keys;
    private readonly CapacityPlan _capacity;
    private string _held = "";

    private ToJsonEmitter(WriteScope scope, IReadOnlyList<WrittenKey> keys, KeyPlace start)
    {
        _scope = scope;
        _code = scope.Code;
        _keys = keys;
        _capacity = new CapacityPlan(keys, start);
    }

    /// <summary>Emits the write body of a model.</summary>
    public static void Emit(ResolvedModel model, BodyHost host, AccessorEmitter accessors, CodeWriter code)
    {
        host.EmitWriteSignature(code);
        using (code.OpenBlock())
        {
            host.EmitWriteStart(code);
            HookEmitter hooks = HookEmitter.Of(model, host.Instance, code);
            hooks.EmitBeforeWriting();
            LocalNames names = model.Options.MaxDepth is null ? new("writer", host.Instance) : new("writer", host.Instance, DepthLimitEmitter.Local);
            ExtraWriteEmitter? extra = model.Extra is { IsWritten: true } ? new(model, accessors, names, code) : null;
            DepthLimitEmitter limit = new(model.Options.MaxDepth, "writer", code);
            limit.EmitStart();
            WriteScope scope = new(names, accessors, code, extra);
            OfObject(WrittenKeyCollector.Collect(model, host.Instance, scope), scope).EmitObject();
            limit.EmitEnd();
            hooks.EmitAfterWriting();
        }
    }

    /// <summary>For an object with these keys.</summary>
    public static ToJsonEmitter OfObject(IReadOnlyList<WrittenKey> keys, WriteScope scope) => new(scope, keys, KeyPlace.BehindBrace);

    /// <summary>Emits keys inside an object.</summary>
    public static void EmitKeys(IReadOnlyList<WrittenKey> keys, KeyPlace start, WriteScope scope)
    {
        ToJsonEmitter emitter = new(scope, keys, start);
        emitter.EmitReservation(0);
        emitter.EmitEach();
    }

    /// <summary>Emits the object with its braces.</summary>
    public void EmitObject()
    {
        bool startsApart = !_capacity.StartsWithKey;
        _code.WriteLine($"writer.Enter(reserve: {(startsApart ? 1 : 0) + _capacity.Before(0)});");
        if (startsApart)
            _code.WriteLine("writer.WriteRaw(\"{\"u8);");
        EmitEach();
        _code.WriteLine("writer.WriteEndObject();");
    }

    private void EmitEach()
    {
        for (int i = 0; i < _keys.Count; i++)
        {
            foreach (Action before in _keys[i].Before)
                before();
            Emit(i);
            foreach (Action after in _keys[i].After)
                after();
        }
    }

    private void Emit(int index)
    {
        WrittenKey key = _keys[index];
        if (key.Flattened is { } flattened)
        {
            EmitFlattened(index, flattened);
        }
        else if (key.Constant is { } constant)
        {
            EmitConstant(index, constant);
        }
        else
        {
            string value = key.Member is { } member ? _scope.Accessors.ValueOf(member.Spec, key.Instance) : "";
            EmitKey(key, index, value, _scope.Names.ForMember(key.Member?.Identifier ?? "group"));
        }
    }

    private void EmitKey(WrittenKey key, int index, string value, string local)
    {
        if (key.IsCertain)
        {
            EmitName(index, Prefix(index), _capacity.ForValue(index));
            EmitValue(key.Shape, value, local, _capacity.Before(index + 1));
            return;
        }

        TypeShape shape = key.Shape;
        _code.WriteLine($"if ({key.Condition ?? OmissionCondition.Of(key.Omission, shape, value, local)})");
        if (key.Omission.IfConvertedToNull is { } call)
            EmitConditional(index, call.Json!.NonNull, OmissionCondition.Made(local), local + "Value");
        else if (shape is OptionalShape optional)
            EmitConditional(index, optional.Inner, local, local + "Value");
        else if (key.Omission.IfNull)
            EmitConditional(index, shape.NonNull, local, local + "Value");
        else
            EmitConditional(index, shape, value, local);

        _code.SeparateNext();
        EmitReservation(index + 1);
    }

    /// <summary>Reserves the space for a key, where what precedes it could not.</summary>
    private void EmitReservation(int index)
    {
        if (_capacity.Before(index) > 0)
            _code.WriteLine($"writer.Ensure({_capacity.Before(index)});");
    }

    /// <summary>Constant text is merged with the following name.</summary>
    private void EmitConstant(int index, string constant)
    {
        string text = Prefix(index) + "\"" + _keys[index].Key + "\":" + constant;
        WrittenKey? next = index + 1 < _keys.Count ? _keys[index + 1] : null;
        if (next is { IsCertain: true, Before.Count: 0 } && !JsonText.NeedsEscaping(next.Key))
            _held = text;
        else
            _code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(text)});");
    }

    private void EmitFlattened(int index, FlattenedKeys flattened)
    {
        _code.WriteLine($"if ({flattened.Condition})");
        using (_code.OpenBlock())
            flattened.Emit(_capacity.IsBehindKey(index) ? KeyPlace.BehindKey : KeyPlace.BehindOmitted);

        _code.SeparateNext();
        EmitReservation(index + 1);
    }

    private void EmitConditional(int index, TypeShape shape, string value, string local)
    {
        using (_code.OpenBlock())
        {
            bool commaIsCertain = _capacity.IsBehindKey(index);
            if (!commaIsCertain && !_capacity.BeginsObject(index))
                _code.WriteLine("writer.WriteCommaUnlessFirst();");
            string prefix = commaIsCertain ? "," : "";
            _code.WriteLine($"writer.Ensure({_capacity.OfName(index, prefix) + shape.RoomNeeded});");
            EmitName(index, prefix, shape.RoomNeeded);
            EmitValue(shape, value, local, 0);
        }
    }

    /// <summary>If the escaped form of a name depends on the encoder, the writer escapes it.</summary>
    private void EmitName(int index, string prefix, int roomForValue)
    {
        string key = _keys[index].Key;
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

    /// <summary>The beginning of an unconditional member's literal: the brace, a comma, or a conditional comma.</summary>
    private string Prefix(int index)
    {
        if (_capacity.BeginsObject(index))
            return "{";
        if (_capacity.IsBehindKey(index))
        {
            string held = _held;
            _held = "";
            return held + ",";
        }

        _code.WriteLine("writer.WriteCommaUnlessFirst();");
        _code.WriteLine($"writer.Ensure({_capacity.ForKey(index)});");
        return "";
    }
}
