using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the read body: a straight line of (name, value) pairs in the expected order, one comparison for
/// each name, and one place where an unexpected name is looked up. That place jumps back into the line, so that after a missing,
/// unknown or misplaced key the expectation holds again.
/// </summary>
internal sealed class FromJsonEmitter
{
    private readonly ResolvedModel _model;
    private readonly CodeWriter _code;
    private readonly BodyHost _host;
    private readonly AccessorEmitter _accessors;
    private readonly ReadState _state;
    private readonly ReadGroupEmitter _groups;
    private readonly DepthLimitEmitter _limit;

    public FromJsonEmitter(ResolvedModel model, BodyHost host, AccessorEmitter accessors, CodeWriter code)
    {
        _model = model;
        _host = host;
        _accessors = accessors;
        _code = code;
        _state = new ReadState(model);
        _groups = new ReadGroupEmitter(model, _state, code);
        _limit = new DepthLimitEmitter(model.Options.MaxDepth, "reader", code);
    }

    private TypeDeclaration Declaration => _model.Spec.Declaration;

    public void Emit()
    {
        _state.EmitValuesType(_code);
        _host.EmitReadSignature(_code);
        using (_code.OpenBlock())
        {
            _state.EmitLocals(_code);
            if (_state.Found.Count > 0)
                _code.WriteLine("int start = reader.Position;");
            _limit.EmitStart();
            _code.WriteLine("reader.ReadStartObject();");
            if (_groups.Keys.Count == 0)
                EmitEmptyBody();
            else
                EmitChain();
            EmitChecks();
            ConstructionEmitter construction = new(_model, _state, _accessors, _code);
            construction.Emit();
            EmitMissingKeys();
            construction.EmitFunctions();
            _groups.EmitReaders();
        }
    }

    private void EmitEmptyBody()
    {
        _code.WriteLine("if (!reader.TryReadEndObject())");
        using (_code.OpenBlock())
        {
            _code.WriteLine("do");
            using (_code.OpenBlock())
            {
                EmitNameAndLookUp();
            }

            _code.WriteLine("while (reader.ReadNextMember());");
        }

        _code.SeparateNext();
    }

    private void EmitChain()
    {
        IReadOnlyList<ReadKey> keys = _groups.Keys;
        _code.WriteLine($"if (!reader.TryReadFirstName({QuotedName(keys[0], "")}))");
        using (_code.OpenBlock())
        {
            _code.WriteLine("if (reader.TryReadEndObject())");
            using (_code.Indent())
                _code.WriteLine("goto Done;");
            _code.WriteLine("goto LookUp;");
        }

        for (int i = 0; i < keys.Count; i++)
        {
            _code.SeparateNext();
            _code.WriteLabel(keys[i].Label);
            foreach (string statement in keys[i].Statements)
                _code.WriteLine(statement);
            if (i + 1 < keys.Count)
            {
                _code.WriteLine($"if (!reader.TryReadNextName({QuotedName(keys[i + 1], ",")}))");
                using (_code.Indent())
                    _code.WriteLine("goto NextMember;");
            }
        }

        _code.SeparateNext();
        _code.WriteLabel("NextMember");
        _code.WriteLine("if (!reader.ReadNextMember())");
        using (_code.Indent())
            _code.WriteLine("goto Done;");
        EmitLookUp();
        _code.SeparateNext();
        _code.WriteLabel("Done");
    }

    private void EmitLookUp()
    {
        _code.SeparateNext();
        _code.WriteLabel("LookUp");
        using (_code.OpenBlock())
        {
            EmitNameAndLookUp();
            _code.WriteLine("goto NextMember;");
        }
    }

    private void EmitNameAndLookUp()
    {
        if (_groups.Keys.Count == 0 && _state.Extra is null && _model.Options.DisallowUnrecognizedKeys != true)
            _code.WriteLine("reader.ReadName();");
        else
            _code.WriteLine("global::System.ReadOnlySpan<byte> key = reader.ReadName();");
        NameLookupEmitter.Emit(_code, "key", Entries());
        if (_model.Options.CaseInsensitive == true)
            CaseInsensitiveLookupEmitter.Emit(_code, "key", Entries());
        _code.SeparateNext();
        EmitUnknown();
    }

    private IEnumerable<(string Text, string[] Action)> Entries()
    {
        foreach (ReadKey key in _groups.Keys)
            yield return (key.Key, ["goto " + key.Label + ";"]);
        foreach (ReadMember member in _state.Keyed)
        {
            // If a member is in a nested object, its alias is read by the lookup.
            string[] action = member.Member.Groups.Count == 0 ? ["goto " + member.Label + ";"] : [.. ReadGroupEmitter.Statements(member), "goto NextMember;"];
            foreach (string alias in member.Member.Aliases)
                yield return (alias, action);
        }

        foreach (string key in _state.SkippedKeys)
            yield return (key, ["goto SkipMember;"]);
    }

    private void EmitUnknown()
    {
        if (_state.Extra is { } extra)
        {
            bool hasUniqueKeys = _model.Options.AllowDuplicateKeys == false;
            if (hasUniqueKeys)
                _code.WriteLine($"{RuntimeNames.Extra}.RefuseTwice(ref reader, key, {extra.Local}, {CSharpText.Literal(Declaration.DisplayName)});");
            ExtraReadEmitter.EmitRead(extra, hasUniqueKeys, _code);
            if (_state.SkippedKeys.Count == 0)
                return;
            _code.WriteLine(_groups.Keys.Count == 0 ? "continue;" : "goto NextMember;");
            _code.SeparateNext();
            _code.WriteLabel("SkipMember");
        }

        if (_model.Options.DisallowUnrecognizedKeys == true)
        {
            _code.WriteLine($"{RuntimeNames.UnrecognizedKeys}.Add(ref unrecognized, key, reader.Position);");
            if (_state.SkippedKeys.Count > 0)
                _code.WriteLabel("SkipMember");
        }

        _code.WriteLine("reader.SkipValue();");
    }

    private string AllowedKeys()
    {
        List<string> keys = [.. _state.SkippedKeys];
        if (_state.Discriminator is { } discriminator)
            keys.Insert(0, discriminator.Key);
        foreach (ReadMember member in _state.Keyed)
        {
            keys.Add(member.Member.FullKey);
            keys.AddRange(member.Member.Aliases);
        }

        return keys.Count == 0 ? "none" : string.Join(", ", keys);
    }

    private void EmitChecks()
    {
        if (_model.Options.DisallowUnrecognizedKeys == true)
        {
            _code.WriteLine($"unrecognized?.Throw(ref reader, {CSharpText.Literal(Declaration.DisplayName)}, {CSharpText.Literal(AllowedKeys())});");
        }

        EmitFound();
        _limit.EmitEnd();
        if (_state.RequiredCondition is { } condition)
        {
            _code.WriteLine($"if ({condition})");
            using (_code.Indent())
                _code.WriteLine($"ThrowMissingKeys(ref reader{_state.SeenArguments});");
        }

        if (_model.Options.DisallowUnrecognizedKeys == true || _limit.IsNeeded || _state.RequiredCondition is not null)
            _code.SeparateNext();
        EmitDefaultCalls();
    }

    /// <summary>The values that methods of the model find in the whole object.</summary>
    private void EmitFound()
    {
        if (_state.Found.Count == 0)
            return;

        _code.WriteLine($"global::System.Text.Json.JsonElement json = {RuntimeNames.Conversion}.ObjectSince(ref reader, start);");
        foreach (ReadMember member in _state.Found)
        {
            string key = CSharpText.Literal(member.Key);
            string call = $"{RuntimeNames.Conversion}.TryReadValue<{member.Source.TypeName}>(ref reader, start, json, {member.Member.Spec.ReadValue}(json, {key}), {key}, static (ref {RuntimeNames.Reader} reader) => {member.Source.ReadExpression}, ref {member.Local})";
            _code.WriteLine(member.Mark is null ? call + ";" : "if (" + call + ")");
            if (member.Mark is null)
                continue;
            using (_code.Indent())
                _code.WriteLine(member.Mark);
        }

        _code.SeparateNext();
    }

    /// <summary>Defaults that are created only if the key is missing.</summary>
    private void EmitDefaultCalls()
    {
        foreach (ReadMember member in _state.Members)
        {
            if (member.Member.Spec.DefaultCall is not { } call)
                continue;
            _code.WriteLine($"if ({member.NotSeen})");
            using (_code.Indent())
                _code.WriteLine($"{member.Local} = {call};");
            _code.SeparateNext();
        }
    }

    /// <summary>A separate method, so that the list of keys costs no stack or code on the normal path.</summary>
    private void EmitMissingKeys()
    {
        if (_state.RequiredCondition is null)
            return;

        _code.SeparateNext();
        _code.WriteLine($"static void ThrowMissingKeys(ref {RuntimeNames.Reader} reader{_state.SeenParameters}) => reader.ThrowMissingKeys(");
        using (_code.Indent())
        {
            _code.WriteLine($"{CSharpText.Literal(Declaration.DisplayName)},");
            _code.WriteLine("[");
            using (_code.Indent())
            {
                foreach (ReadMember member in _state.Members)
                {
                    if (member.IsRequired)
                        _code.WriteLine($"{member.Missing} ? {CSharpText.Literal(member.Member.FullKey)} : null,");
                }
            }

            _code.WriteLine("]);");
        }
    }

    private static string QuotedName(ReadKey key, string prefix) =>
        CSharpText.Utf8Literal(prefix + "\"" + JsonText.Escape(key.Key) + "\":");
}
