package api

import (
	"reflect"

	"github.com/danielgtaylor/huma/v2"
)

// schemaOf returns a reference to T's schema.
func schemaOf[T any](api huma.API) *huma.Schema {
	return api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[T](), true, "")
}

// tidyDocument takes out what the API does not do: arrays are never null here, and errors have one shape.
func tidyDocument(document *huma.OpenAPI) {
	schemas := document.Components.Schemas.Map()
	delete(schemas, "ErrorModel")
	delete(schemas, "ErrorDetail")
	seen := map[*huma.Schema]bool{}
	for _, s := range schemas {
		noNullArrays(s, seen)
	}
	for _, path := range document.Paths {
		for _, op := range []*huma.Operation{path.Get, path.Put, path.Post, path.Patch, path.Delete} {
			if op == nil {
				continue
			}
			for _, response := range op.Responses {
				for _, media := range response.Content {
					noNullArrays(media.Schema, seen)
				}
			}
		}
	}
}

func noNullArrays(s *huma.Schema, seen map[*huma.Schema]bool) {
	if s == nil || seen[s] {
		return
	}
	seen[s] = true
	if s.Type == huma.TypeArray {
		s.Nullable = false
	}
	noNullArrays(s.Items, seen)
	for _, property := range s.Properties {
		noNullArrays(property, seen)
	}
	for _, choice := range s.OneOf {
		noNullArrays(choice, seen)
	}
}

// noNulls replaces each nil slice in an answer by an empty one, so that no client ever meets null for a list.
func noNulls(_ huma.Context, _ string, v any) (any, error) { return withoutNulls(v), nil }

// withoutNulls returns v with empty slices for nil ones; v itself stays as it is.
func withoutNulls(v any) any {
	value := reflect.ValueOf(v)
	if !value.IsValid() {
		return v
	}
	return copied(value).Interface()
}

// copied copies as deep as slices may be: structs, slices, maps and pointers to structs.
func copied(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Struct:
		out := reflect.New(v.Type()).Elem()
		out.Set(v)
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				out.Field(i).Set(copied(v.Field(i)))
			}
		}
		return out
	case reflect.Slice:
		if v.IsNil() {
			return reflect.MakeSlice(v.Type(), 0, 0)
		}
		if v.Type().Elem().Kind() != reflect.Struct {
			return v
		}
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(copied(v.Index(i)))
		}
		return out
	case reflect.Pointer:
		if v.IsNil() || v.Elem().Kind() != reflect.Struct {
			return v
		}
		out := reflect.New(v.Type().Elem())
		out.Elem().Set(copied(v.Elem()))
		return out
	default:
		return v
	}
}
